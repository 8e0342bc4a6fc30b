import type { CriterionText } from './criteria.ts';

const leadership = 'Lãnh đạo, chỉ đạo và tổ chức phong trào';
const cooperation = 'Thực hiện pháp luật và phối hợp';
const prohibitions = 'Không để xảy ra';
const forces = 'Lực lượng nòng cốt';

/** Articles on residential areas were not at hand: their spirit follows the articles beside them, and each criterion awaits checking. */
const commonToPlaces: readonly CriterionText[] = [
  {
    number: '2.1',
    section: cooperation,
    text: 'Nhân dân chấp hành chủ trương của Đảng, chính sách, pháp luật của Nhà nước, hương ước, quy ước và các quy định về bảo đảm an ninh, trật tự.',
    kind: 'REQUIREMENT',
    evidence: ['Báo cáo kết quả thực hiện'],
  },
  {
    number: '2.2',
    section: cooperation,
    text: 'Có mô hình tự phòng, tự quản, tự bảo vệ, tự hòa giải về an ninh, trật tự hoạt động hiệu quả.',
    kind: 'REQUIREMENT',
    evidence: ['Quyết định hoặc kế hoạch xây dựng mô hình', 'Báo cáo kết quả hoạt động của mô hình'],
  },
  {
    number: '3.1',
    section: prohibitions,
    text: 'Không để xảy ra tụ tập đông người, khiếu kiện đông người trái pháp luật, theo kết luận bằng văn bản của cơ quan có thẩm quyền.',
    kind: 'PROHIBITION',
    evidence: [],
  },
  {
    number: '3.2',
    section: prohibitions,
    text: 'Không để xảy ra tội phạm, tai nạn nghiêm trọng, cháy, nổ nghiêm trọng; kiềm chế, làm giảm tệ nạn xã hội so với năm trước, theo kết luận bằng văn bản của cơ quan có thẩm quyền.',
    kind: 'PROHIBITION',
    evidence: [],
  },
  {
    number: '3.3',
    section: prohibitions,
    text: 'Không để hình thành điểm phức tạp về an ninh, trật tự, theo kết luận bằng văn bản của cơ quan có thẩm quyền.',
    kind: 'PROHIBITION',
    evidence: [],
  },
];

/** What a residential area answers. */
export const residentialAreaCriteria: readonly CriterionText[] = [
  {
    number: '1.1',
    section: leadership,
    text: 'Chi bộ có nghị quyết, ban công tác mặt trận và trưởng khu dân cư có kế hoạch hằng năm về công tác bảo đảm an ninh, trật tự.',
    kind: 'REQUIREMENT',
    evidence: ['Nghị quyết của chi bộ', 'Kế hoạch năm của khu dân cư'],
    ifPartyOrganisation: true,
  },
  {
    number: '1.2',
    section: leadership,
    text: 'Có bản đăng ký phấn đấu đạt tiêu chuẩn “An toàn về an ninh, trật tự” của năm.',
    kind: 'REQUIREMENT',
    evidence: ['Bản đăng ký'],
  },
  {
    number: '1.3',
    section: leadership,
    text: '100% hộ gia đình được phổ biến, ký cam kết thực hiện các quy định về bảo đảm an ninh, trật tự.',
    kind: 'THRESHOLD',
    threshold: 100,
    evidence: ['Biên bản tổng hợp việc ký cam kết (chỉ ghi số lượng)'],
  },
  ...commonToPlaces,
  {
    number: '4.1',
    section: forces,
    text: 'Lực lượng tham gia bảo vệ an ninh, trật tự ở khu dân cư được kiện toàn và hoàn thành nhiệm vụ.',
    kind: 'REQUIREMENT',
    evidence: ['Quyết định kiện toàn lực lượng', 'Nhận xét của Công an xã, phường, thị trấn'],
  },
];

/** Article 6 of Circular 23/2012: communes. Its threshold is known, the rest follows excerpts. */
export const communeCriteria: readonly CriterionText[] = [
  {
    number: '1.1',
    section: leadership,
    text: 'Hằng năm Đảng ủy có nghị quyết, Ủy ban nhân dân có kế hoạch về công tác bảo đảm an ninh, trật tự và xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc.',
    kind: 'REQUIREMENT',
    evidence: ['Nghị quyết của Đảng ủy', 'Kế hoạch năm của Ủy ban nhân dân'],
  },
  {
    number: '1.2',
    section: leadership,
    text: 'Có bản đăng ký phấn đấu đạt tiêu chuẩn “An toàn về an ninh, trật tự” của năm.',
    kind: 'REQUIREMENT',
    evidence: ['Bản đăng ký'],
  },
  ...commonToPlaces,
  {
    number: '4.1',
    section: forces,
    text: 'Công an và lực lượng bảo vệ dân phố, dân phòng của xã đạt danh hiệu “Đơn vị tiên tiến” trở lên, không có người bị kỷ luật từ cảnh cáo trở lên.',
    kind: 'REQUIREMENT',
    evidence: ['Quyết định công nhận danh hiệu (chỉ ghi số và ngày)'],
  },
  {
    number: '5.1',
    section: 'Khu dân cư trong xã',
    text: 'Có từ 70% khu dân cư trở lên được công nhận đạt tiêu chuẩn “An toàn về an ninh, trật tự”.',
    kind: 'THRESHOLD',
    threshold: 70,
    evidence: ['Các quyết định công nhận khu dân cư (ghi số và ngày)'],
  },
];
