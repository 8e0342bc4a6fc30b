import type { CriterionText } from './criteria.ts';

const leadership = 'Lãnh đạo, chỉ đạo và tổ chức phong trào';
const cooperation = 'Thực hiện pháp luật và phối hợp';
const prohibitions = 'Không để xảy ra';
const forces = 'Lực lượng nòng cốt';

/** Article 7: agencies and enterprises. Item 4 was cut off in the excerpts at hand and is marked for checking. */
export const agencyCriteria: readonly CriterionText[] = [
  {
    number: '1.1',
    section: leadership,
    text: 'Hằng năm cấp ủy hoặc người đứng đầu có kế hoạch về công tác bảo đảm an ninh, trật tự và xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc.',
    kind: 'REQUIREMENT',
    evidence: ['Kế hoạch năm'],
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
    text: 'Có nội quy, quy chế bảo vệ cơ quan, doanh nghiệp.',
    kind: 'REQUIREMENT',
    evidence: ['Nội quy, quy chế bảo vệ'],
  },
  {
    number: '1.4',
    section: leadership,
    text: 'Có quy chế bảo vệ bí mật nhà nước, bảo vệ chính trị nội bộ.',
    kind: 'REQUIREMENT',
    evidence: ['Quy chế bảo vệ bí mật nhà nước, bảo vệ chính trị nội bộ (chỉ ghi số và ngày)'],
  },
  {
    number: '1.5',
    section: leadership,
    text: 'Có nội quy, phương án phòng cháy, chữa cháy và phòng, chống cháy, nổ.',
    kind: 'REQUIREMENT',
    evidence: ['Nội quy, phương án phòng cháy và chữa cháy'],
  },
  {
    number: '1.6',
    section: leadership,
    text: '100% cán bộ, công chức, viên chức, người lao động ký cam kết thi đua thực hiện phong trào toàn dân bảo vệ an ninh Tổ quốc.',
    kind: 'THRESHOLD',
    threshold: 100,
    evidence: ['Biên bản tổng hợp việc ký cam kết (chỉ ghi số lượng)'],
  },
  {
    number: '2.1',
    section: cooperation,
    text: 'Thực hiện đầy đủ chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước và các quy định về bảo đảm an ninh, trật tự.',
    kind: 'REQUIREMENT',
    evidence: ['Báo cáo kết quả thực hiện'],
  },
  {
    number: '2.2',
    section: cooperation,
    text: 'Có kế hoạch hoặc quy chế phối hợp bảo đảm an ninh, trật tự với chính quyền và Công an địa phương.',
    kind: 'REQUIREMENT',
    evidence: ['Kế hoạch hoặc quy chế phối hợp'],
  },
  {
    number: '2.3',
    section: cooperation,
    text: 'Có mô hình tự phòng, tự quản, tự bảo vệ về an ninh, trật tự.',
    kind: 'REQUIREMENT',
    evidence: ['Quyết định hoặc kế hoạch xây dựng mô hình'],
  },
  {
    number: '3.1',
    section: prohibitions,
    text: 'Không để xảy ra khiếu kiện đông người trái pháp luật, đình công trái pháp luật, theo kết luận bằng văn bản của cơ quan có thẩm quyền.',
    kind: 'PROHIBITION',
    evidence: [],
  },
  {
    number: '3.2',
    section: prohibitions,
    text: 'Không để xảy ra mất trộm tài sản có giá trị lớn; lộ, lọt bí mật công nghệ, bí mật nhà nước, theo kết luận bằng văn bản của cơ quan có thẩm quyền.',
    kind: 'PROHIBITION',
    evidence: [],
  },
  {
    number: '3.3',
    section: prohibitions,
    text: 'Không để xảy ra cháy, nổ, tai nạn lao động nghiêm trọng, theo kết luận bằng văn bản của cơ quan có thẩm quyền.',
    kind: 'PROHIBITION',
    evidence: [],
  },
  {
    number: '3.4',
    section: prohibitions,
    text: 'Không để xảy ra tội phạm, tệ nạn xã hội trong cơ quan, doanh nghiệp, theo kết luận bằng văn bản của cơ quan có thẩm quyền.',
    kind: 'PROHIBITION',
    evidence: [],
  },
  {
    number: '4.1',
    section: forces,
    text: 'Lực lượng bảo vệ được xây dựng trong sạch, vững mạnh, được tập huấn nghiệp vụ và hoàn thành nhiệm vụ.',
    kind: 'REQUIREMENT',
    evidence: ['Quyết định thành lập, kiện toàn lực lượng bảo vệ', 'Kết quả tập huấn (chỉ ghi số lượng)'],
    needsChecking: true,
  },
];
