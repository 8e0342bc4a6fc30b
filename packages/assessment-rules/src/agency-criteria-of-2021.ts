import type { CriterionText } from './criteria.ts';

const leadership = 'Lãnh đạo, chỉ đạo và tổ chức phong trào';
const cooperation = 'Thực hiện pháp luật và phối hợp';
const prohibitions = 'Không để xảy ra';
const forces = 'Lực lượng nòng cốt';

/** Article 6: agencies and enterprises. Items 1 and 2 follow excerpts; items 3 and 4 only the circular's spirit, and are marked for checking. */
export const agencyCriteriaOf2021: readonly CriterionText[] = [
  {
    number: '1.1',
    section: leadership,
    text: 'Trong quý I, cấp ủy đảng có nghị quyết riêng, hoặc nội dung trong nghị quyết, về công tác bảo đảm an ninh, trật tự và xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc.',
    kind: 'REQUIREMENT',
    evidence: ['Nghị quyết của cấp ủy'],
    ifPartyOrganisation: true,
  },
  {
    number: '1.2',
    section: leadership,
    text: 'Trong quý I có kế hoạch về công tác bảo đảm an ninh, trật tự và xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc.',
    kind: 'REQUIREMENT',
    evidence: ['Kế hoạch năm'],
  },
  {
    number: '1.3',
    section: leadership,
    text: 'Trong quý I có bản đăng ký phấn đấu đạt tiêu chuẩn “An toàn về an ninh, trật tự”.',
    kind: 'REQUIREMENT',
    evidence: ['Bản đăng ký'],
  },
  {
    number: '1.4',
    section: leadership,
    text: 'Có nội quy, quy chế về bảo vệ cơ quan, doanh nghiệp, bảo vệ bí mật nhà nước, bảo vệ chính trị nội bộ.',
    kind: 'REQUIREMENT',
    evidence: [
      'Nội quy, quy chế bảo vệ',
      'Quy chế bảo vệ bí mật nhà nước, bảo vệ chính trị nội bộ (chỉ ghi số và ngày)',
    ],
  },
  {
    number: '1.5',
    section: leadership,
    text: 'Có nội quy, quy định về an toàn lao động, phòng cháy và chữa cháy, bảo vệ môi trường.',
    kind: 'REQUIREMENT',
    evidence: ['Nội quy, quy định về an toàn lao động, phòng cháy và chữa cháy, bảo vệ môi trường'],
  },
  {
    number: '1.6',
    section: leadership,
    text: '100% cán bộ, công chức, viên chức, người lao động được phổ biến, quán triệt các quy định và tiêu chí “An toàn về an ninh, trật tự”.',
    kind: 'THRESHOLD',
    threshold: 100,
    evidence: ['Biên bản tổng hợp việc phổ biến, quán triệt (chỉ ghi số lượng)'],
  },
  {
    number: '1.7',
    section: leadership,
    text: 'Có ít nhất một mô hình của phong trào toàn dân bảo vệ an ninh Tổ quốc hoạt động hiệu quả.',
    kind: 'REQUIREMENT',
    evidence: ['Quyết định hoặc kế hoạch xây dựng mô hình', 'Báo cáo kết quả hoạt động của mô hình'],
  },
  {
    number: '2.1',
    section: cooperation,
    text: 'Thực hiện đúng chủ trương của Đảng, chính sách, pháp luật của Nhà nước và các quy định về bảo đảm an ninh, trật tự.',
    kind: 'REQUIREMENT',
    evidence: ['Báo cáo kết quả thực hiện'],
  },
  {
    number: '2.2',
    section: cooperation,
    text: 'Thực hiện quy chế, chương trình hoặc kế hoạch phối hợp bảo đảm an ninh, trật tự với Công an và chính quyền địa phương.',
    kind: 'REQUIREMENT',
    evidence: ['Quy chế, chương trình hoặc kế hoạch phối hợp'],
  },
  {
    number: '3.1',
    section: prohibitions,
    text: 'Không để xảy ra khiếu kiện đông người trái pháp luật, đình công trái pháp luật, theo kết luận bằng văn bản của cơ quan có thẩm quyền.',
    kind: 'PROHIBITION',
    evidence: [],
    needsChecking: true,
  },
  {
    number: '3.2',
    section: prohibitions,
    text: 'Không để xảy ra mất trộm tài sản có giá trị lớn; lộ, lọt bí mật công nghệ, bí mật nhà nước, theo kết luận bằng văn bản của cơ quan có thẩm quyền.',
    kind: 'PROHIBITION',
    evidence: [],
    needsChecking: true,
  },
  {
    number: '3.3',
    section: prohibitions,
    text: 'Không để xảy ra cháy, nổ, tai nạn lao động nghiêm trọng, theo kết luận bằng văn bản của cơ quan có thẩm quyền.',
    kind: 'PROHIBITION',
    evidence: [],
    needsChecking: true,
  },
  {
    number: '3.4',
    section: prohibitions,
    text: 'Không để xảy ra tội phạm, tệ nạn xã hội trong cơ quan, doanh nghiệp, theo kết luận bằng văn bản của cơ quan có thẩm quyền.',
    kind: 'PROHIBITION',
    evidence: [],
    needsChecking: true,
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
