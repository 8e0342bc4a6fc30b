import type { CriterionText } from './criteria.ts';

const leadership = 'Lãnh đạo, chỉ đạo và tổ chức phong trào';
const cooperation = 'Thực hiện pháp luật và phối hợp';
const prohibitions = 'Không để xảy ra';
const forces = 'Lực lượng nòng cốt';

/** Article 8: schools. Items 3 and 4 were cut off in the excerpts at hand and are marked for checking. */
export const schoolCriteria: readonly CriterionText[] = [
  {
    number: '1.1',
    section: leadership,
    text: 'Cấp ủy đảng có nghị quyết, hoặc nội dung trong nghị quyết, về công tác bảo đảm an ninh, trật tự và xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc.',
    kind: 'REQUIREMENT',
    evidence: ['Nghị quyết của cấp ủy'],
    ifPartyOrganisation: true,
  },
  {
    number: '1.2',
    section: leadership,
    text: 'Ban giám hiệu có kế hoạch hằng năm về bảo đảm an ninh, trật tự và xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc.',
    kind: 'REQUIREMENT',
    evidence: ['Kế hoạch năm của nhà trường'],
  },
  {
    number: '1.3',
    section: leadership,
    text: 'Có bản đăng ký phấn đấu đạt tiêu chuẩn “An toàn về an ninh, trật tự” của năm.',
    kind: 'REQUIREMENT',
    evidence: ['Bản đăng ký'],
  },
  {
    number: '1.4',
    section: leadership,
    text: 'Có nội quy, quy chế bảo vệ nhà trường, quản lý người học, phòng cháy và chữa cháy.',
    kind: 'REQUIREMENT',
    evidence: [
      'Nội quy, quy chế bảo vệ nhà trường',
      'Quy định về quản lý người học',
      'Phương án phòng cháy và chữa cháy',
    ],
  },
  {
    number: '1.5',
    section: leadership,
    text: '100% cán bộ, giáo viên, nhân viên và người học từ trung học cơ sở trở lên ký cam kết thực hiện các quy định về bảo đảm an ninh, trật tự.',
    kind: 'THRESHOLD',
    threshold: 100,
    evidence: ['Biên bản tổng hợp việc ký cam kết (chỉ ghi số lượng)'],
  },
  {
    number: '2.1',
    section: cooperation,
    text: 'Có kế hoạch liên kết giữa nhà trường, chính quyền địa phương và gia đình trong công tác bảo đảm an ninh, trật tự và giáo dục người học.',
    kind: 'REQUIREMENT',
    evidence: ['Kế hoạch liên kết nhà trường, địa phương, gia đình'],
  },
  {
    number: '2.2',
    section: cooperation,
    text: 'Có mô hình tự phòng, tự quản, tự bảo vệ về an ninh, trật tự hoạt động hiệu quả.',
    kind: 'REQUIREMENT',
    evidence: ['Quyết định hoặc kế hoạch xây dựng mô hình', 'Báo cáo kết quả hoạt động của mô hình'],
    needsChecking: true,
  },
  {
    number: '3.1',
    section: prohibitions,
    text: 'Không để xảy ra gây rối, tụ tập đông người trái pháp luật trong nhà trường, theo kết luận bằng văn bản của cơ quan có thẩm quyền.',
    kind: 'PROHIBITION',
    evidence: [],
    needsChecking: true,
  },
  {
    number: '3.2',
    section: prohibitions,
    text: 'Không để xảy ra mất trộm tài sản có giá trị lớn; lộ, lọt bí mật nhà nước, theo kết luận bằng văn bản của cơ quan có thẩm quyền.',
    kind: 'PROHIBITION',
    evidence: [],
    needsChecking: true,
  },
  {
    number: '3.3',
    section: prohibitions,
    text: 'Không để xảy ra cháy, nổ, tai nạn nghiêm trọng do lỗi chủ quan của nhà trường, theo kết luận bằng văn bản của cơ quan có thẩm quyền.',
    kind: 'PROHIBITION',
    evidence: [],
    needsChecking: true,
  },
  {
    number: '3.4',
    section: prohibitions,
    text: 'Không để xảy ra tội phạm, tệ nạn xã hội trong nhà trường, theo kết luận bằng văn bản của cơ quan có thẩm quyền.',
    kind: 'PROHIBITION',
    evidence: [],
    needsChecking: true,
  },
  {
    number: '4.1',
    section: forces,
    text: 'Lực lượng bảo vệ, đội thanh niên xung kích của nhà trường được kiện toàn, tập huấn và hoàn thành nhiệm vụ.',
    kind: 'REQUIREMENT',
    evidence: ['Quyết định thành lập, kiện toàn lực lượng', 'Kết quả tập huấn (chỉ ghi số lượng)'],
    needsChecking: true,
  },
];
