import { derivedId } from '@antoan/ids';
import { insertRows, type Runtime } from '@antoan/subgraph-kit';
import { requirementTexts } from './requirement-texts.ts';

const directiveId = derivedId('directive', 'Lào Cai', '2020');

/** Loads the directive of 2020. Our text of it is the draft: its number and day are blank, so it stays a draft here. */
export async function loadDirective({ transaction }: Runtime): Promise<void> {
  await transaction(async (em) => {
    await insertRows(em, 'directive', [
      {
        id: directiveId,
        number: null,
        title:
          'Về tiếp tục “Đẩy mạnh phong trào toàn dân bảo vệ an ninh Tổ quốc trong cơ quan, doanh nghiệp, nhà trường, đáp ứng yêu cầu, nhiệm vụ bảo đảm an ninh, trật tự trong tình hình mới”, giai đoạn 2020 - 2025',
        issuer: 'Chủ tịch Ủy ban nhân dân tỉnh Lào Cai',
        signatory: 'KT. Chủ tịch, Phó Chủ tịch Hoàng Quốc Khánh',
        issued_on: null,
        issued_year: 2020,
        period_from: 2020,
        period_to: 2025,
        is_draft: true,
      },
    ]);
    await insertRows(
      em,
      'requirement',
      requirementTexts.map((requirement) => ({
        id: derivedId('requirement', directiveId, String(requirement.number)),
        directive_id: directiveId,
        ...requirement,
      })),
    );
  });
}
