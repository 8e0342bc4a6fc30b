import { agencyCriteriaOf2021 } from './agency-criteria-of-2021.ts';
import type { CriterionText } from './criteria.ts';

/** What the article on schools says in words of their own; only its likeness to Article 6 was at hand. */
const inWordsOfSchools: Readonly<Record<string, Partial<CriterionText>>> = {
  '1.4': {
    text: 'Có nội quy, quy chế về bảo vệ nhà trường, quản lý người học, bảo vệ bí mật nhà nước, bảo vệ chính trị nội bộ.',
    evidence: ['Nội quy, quy chế bảo vệ nhà trường', 'Quy định về quản lý người học'],
  },
  '1.6': {
    text: '100% cán bộ, giáo viên, nhân viên và người học được phổ biến, quán triệt các quy định và tiêu chí “An toàn về an ninh, trật tự”.',
  },
  '2.2': {
    text: 'Thực hiện quy chế, chương trình hoặc kế hoạch phối hợp giữa nhà trường, Công an, chính quyền địa phương và gia đình trong bảo đảm an ninh, trật tự và giáo dục người học.',
  },
  '3.1': {
    text: 'Không để xảy ra gây rối, tụ tập đông người trái pháp luật trong nhà trường, theo kết luận bằng văn bản của cơ quan có thẩm quyền.',
  },
  '3.2': {
    text: 'Không để xảy ra mất trộm tài sản có giá trị lớn; lộ, lọt bí mật nhà nước, theo kết luận bằng văn bản của cơ quan có thẩm quyền.',
  },
  '3.3': {
    text: 'Không để xảy ra cháy, nổ, tai nạn nghiêm trọng do lỗi chủ quan của nhà trường, theo kết luận bằng văn bản của cơ quan có thẩm quyền.',
  },
  '3.4': {
    text: 'Không để xảy ra tội phạm, tệ nạn xã hội trong nhà trường, theo kết luận bằng văn bản của cơ quan có thẩm quyền.',
  },
  '4.1': {
    text: 'Lực lượng bảo vệ, đội thanh niên xung kích của nhà trường được kiện toàn, tập huấn và hoàn thành nhiệm vụ.',
    evidence: ['Quyết định thành lập, kiện toàn lực lượng', 'Kết quả tập huấn (chỉ ghi số lượng)'],
  },
};

/** Article 7: schools, known only to follow Article 6, so each of its criteria is marked for checking. */
export const schoolCriteriaOf2021: readonly CriterionText[] = agencyCriteriaOf2021.map((criterion) => ({
  ...criterion,
  ...inWordsOfSchools[criterion.number],
  needsChecking: true,
}));
