/** States of a model, as in the API. */
export type ModelState = 'PROPOSED' | 'PILOT' | 'RECOGNISED' | 'REPLICATING' | 'SUSPENDED' | 'RETIRED' | 'REJECTED';

/** A model of the movement before its sites are placed. */
export interface ModelEntry {
  readonly key: string;
  readonly name: string;
  readonly topic: string;
  readonly state: ModelState;
  readonly description: string;
  /** Kinds of unit it is meant for. */
  readonly kinds: readonly ('SCHOOL' | 'ENTERPRISE' | 'AGENCY')[];
  /** How many units practise it. */
  readonly sites: number;
}

const model = (
  key: string,
  name: string,
  topic: string,
  state: ModelState,
  kinds: ModelEntry['kinds'],
  sites: number,
  description: string,
): ModelEntry => ({ key, name: `${name} (minh họa)`, topic, state, kinds, sites, description });

const linked = 'Liên kết, liên hoàn';
const school = 'An toàn trường học';
const works = 'An ninh doanh nghiệp';
const selfRun = 'Tự phòng, tự quản';
const fire = 'Phòng cháy, chữa cháy';

/** The models of the demonstration, by topic. */
export const modelList: readonly ModelEntry[] = [
  model(
    'gate',
    'Cổng trường an toàn giao thông',
    school,
    'REPLICATING',
    ['SCHOOL'],
    38,
    'Nhà trường phân luồng đưa đón, kẻ vạch và cử đội trực cổng trong giờ cao điểm.',
  ),
  model(
    'youth',
    'Đội thanh niên xung kích an ninh trường học',
    school,
    'REPLICATING',
    ['SCHOOL'],
    22,
    'Đội xung kích của Đoàn trường giữ trật tự, nhắc nhở thực hiện nội quy.',
  ),
  model(
    'self-run-school',
    'Trường học tự quản về an ninh, trật tự',
    selfRun,
    'REPLICATING',
    ['SCHOOL'],
    24,
    'Mỗi lớp ký giao ước, tổ tự quản báo cáo tuần cho ban giám hiệu.',
  ),
  model(
    'boarding',
    'Khu nội trú an toàn',
    school,
    'RECOGNISED',
    ['SCHOOL'],
    12,
    'Phân công trực, điểm tổng số người ở khu nội trú và kiểm tra phòng cháy hằng tuần.',
  ),
  model(
    'no-drugs',
    'Nhà trường không có ma túy',
    school,
    'REPLICATING',
    ['SCHOOL'],
    18,
    'Tuyên truyền theo chuyên đề và ký cam kết giữa nhà trường, gia đình, địa phương.',
  ),
  model(
    'three-sides',
    'Liên kết nhà trường, gia đình, địa phương',
    linked,
    'REPLICATING',
    ['SCHOOL'],
    20,
    'Ba bên họp định kỳ, thống nhất kế hoạch bảo đảm an ninh, trật tự quanh trường.',
  ),
  model(
    'library',
    'Tủ sách pháp luật học đường',
    school,
    'RECOGNISED',
    ['SCHOOL'],
    8,
    'Tủ sách và buổi đọc chung hằng tháng về pháp luật an ninh, trật tự.',
  ),
  model(
    'cluster',
    'Cụm an ninh liên kết',
    linked,
    'REPLICATING',
    ['ENTERPRISE', 'AGENCY', 'SCHOOL'],
    20,
    'Các đơn vị liền kề cùng phương án tuần tra, thông tin và hỗ trợ khi có vụ việc.',
  ),
  model(
    'chain',
    'Cụm an ninh liên hoàn khu công nghiệp',
    linked,
    'RECOGNISED',
    ['ENTERPRISE'],
    14,
    'Các doanh nghiệp trong khu công nghiệp phối hợp bảo vệ theo tuyến hàng rào chung.',
  ),
  model(
    'border',
    'Giáp ranh an toàn',
    linked,
    'PILOT',
    ['ENTERPRISE', 'SCHOOL'],
    8,
    'Đơn vị và địa bàn giáp ranh trao đổi tình hình, cùng kiểm tra định kỳ.',
  ),
  model(
    'workshop',
    'Phân xưởng tự quản',
    works,
    'REPLICATING',
    ['ENTERPRISE'],
    16,
    'Tổ sản xuất tự kiểm tra tài sản, an toàn lao động trước và sau ca.',
  ),
  model(
    'no-evils',
    'Doanh nghiệp không có tội phạm và tệ nạn xã hội',
    works,
    'REPLICATING',
    ['ENTERPRISE'],
    14,
    'Doanh nghiệp ký giao ước với Công an địa phương và sơ kết sáu tháng một lần.',
  ),
  model(
    'camera',
    'Camera an ninh cơ quan, doanh nghiệp',
    works,
    'REPLICATING',
    ['ENTERPRISE', 'AGENCY'],
    18,
    'Lắp camera khu vực cổng, kho theo quy chế quản lý hình ảnh của đơn vị.',
  ),
  model(
    'warehouse',
    'Kho hàng an toàn',
    works,
    'RECOGNISED',
    ['ENTERPRISE'],
    8,
    'Quy trình nhập, xuất, niêm phong và tuần tra kho.',
  ),
  model(
    'hotel',
    'Cơ sở lưu trú an toàn',
    works,
    'REPLICATING',
    ['ENTERPRISE'],
    14,
    'Cơ sở lưu trú thực hiện đúng khai báo, phòng cháy và phối hợp trực đêm.',
  ),
  model(
    'fleet',
    'Đội xe an toàn',
    works,
    'PILOT',
    ['ENTERPRISE'],
    5,
    'Đội xe ký cam kết an toàn giao thông, kiểm tra trước mỗi chuyến.',
  ),
  model(
    'fire-team',
    'Đội chữa cháy cơ sở vững mạnh',
    fire,
    'REPLICATING',
    ['ENTERPRISE', 'AGENCY', 'SCHOOL'],
    16,
    'Đội chữa cháy cơ sở tập luyện theo quý, có phương án và phương tiện tại chỗ.',
  ),
  model(
    'fire-link',
    'Tổ liên gia phòng cháy quanh đơn vị',
    fire,
    'PILOT',
    ['AGENCY', 'ENTERPRISE'],
    5,
    'Đơn vị cùng các hộ liền kề lắp chuông báo và tập huấn chung.',
  ),
  model(
    'clean-office',
    'Công sở an toàn, văn minh',
    selfRun,
    'REPLICATING',
    ['AGENCY'],
    18,
    'Cơ quan thực hiện nội quy ra vào, trực bảo vệ và bảo vệ tài sản công.',
  ),
  model(
    'secrets',
    'Cơ quan làm tốt công tác bảo vệ bí mật nhà nước',
    selfRun,
    'RECOGNISED',
    ['AGENCY'],
    10,
    'Có quy chế, phân công người phụ trách và tự kiểm tra hằng năm.',
  ),
  model(
    'reconcile',
    'Tổ tự hòa giải nơi làm việc',
    selfRun,
    'RECOGNISED',
    ['ENTERPRISE', 'AGENCY'],
    8,
    'Tổ hòa giải của công đoàn giải quyết sớm vướng mắc trong nội bộ.',
  ),
  model(
    'gong',
    'Tiếng kẻng an ninh',
    selfRun,
    'SUSPENDED',
    ['SCHOOL'],
    4,
    'Hiệu lệnh kẻng báo giờ tự học, giờ đóng cổng và khi cần hỗ trợ.',
  ),
  model(
    'patrol',
    'Tuần tra chung doanh nghiệp và địa phương',
    linked,
    'PROPOSED',
    ['ENTERPRISE'],
    0,
    'Đề xuất tổ chức tuần tra chung giữa bảo vệ doanh nghiệp và lực lượng cơ sở.',
  ),
];
