import { agencyCriteriaOf2021 } from './agency-criteria-of-2021.ts';
import type { CriteriaSet, CriterionText } from './criteria.ts';
import { schoolCriteriaOf2021 } from './school-criteria-of-2021.ts';
import { criteriaSetOfText } from './criteria-set-of-text.ts';

const circular124 = 'Thông tư số 124/2021/TT-BCA ngày 28/12/2021 của Bộ Công an';
const circular48 = `${circular124}, sửa đổi, bổ sung bởi Thông tư số 48/2025/TT-BCA (cần đối chiếu văn bản gốc)`;

/** The circular as issued, and as amended. The day of the amendment is taken from the end of the district level and awaits checking. */
const versions = [
  { prefix: 'TT124-2021', circular: circular124, validFrom: '2022-02-10', validTo: '2025-06-30' },
  { prefix: 'TT48-2025', circular: circular48, validFrom: '2025-07-01', validTo: null },
] as const;

const articles: readonly {
  article: string;
  title: string;
  unitKinds: readonly string[];
  criteria: readonly CriterionText[];
}[] = [
  {
    article: '7',
    title: 'Tiêu chuẩn cơ sở giáo dục đạt “An toàn về an ninh, trật tự”',
    unitKinds: ['SCHOOL'],
    criteria: schoolCriteriaOf2021,
  },
  {
    article: '6',
    title: 'Tiêu chuẩn cơ quan, doanh nghiệp đạt “An toàn về an ninh, trật tự”',
    unitKinds: ['AGENCY', 'ENTERPRISE', 'PARTY_BODY', 'MASS_ORGANISATION', 'MEDIA'],
    criteria: agencyCriteriaOf2021,
  },
];

/**
 * The criteria sets of Circular 124/2021/TT-BCA, as issued and as amended by Circular 48/2025/TT-BCA.
 * `idOf` makes an id from parts and must give the same id for the same parts (`derivedId` of @antoan/ids).
 */
export function criteriaSetsOf2021(idOf: (...parts: string[]) => string): readonly CriteriaSet[] {
  return versions.flatMap(({ prefix, circular, validFrom, validTo }) =>
    articles.map(({ article, ...set }) =>
      criteriaSetOfText(idOf, {
        ...{ ...set, code: `${prefix}-D${article}`, legalBasis: `Điều ${article} ${circular}` },
        ...{ validFrom, validTo, needsChecking: true },
      }),
    ),
  );
}
