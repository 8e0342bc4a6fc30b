import { criteriaSetOfText } from './criteria-set-of-text.ts';
import type { CriteriaSet } from './criteria.ts';
import { communeCriteria, residentialAreaCriteria } from './place-criteria.ts';

const circular124 = 'Thông tư số 124/2021/TT-BCA ngày 28/12/2021 của Bộ Công an';

/** Under Circular 124/2021 the numbers of the articles, like their wording, await comparison with the official text. */
const laws = [
  {
    prefix: 'TT23-2012',
    circular: 'Thông tư số 23/2012/TT-BCA ngày 27/4/2012 của Bộ Công an',
    articles: { residentialArea: '5', commune: '6' },
    ...{ validFrom: '2012-06-12', validTo: '2022-02-09' },
  },
  {
    prefix: 'TT124-2021',
    circular: circular124,
    articles: { residentialArea: '4', commune: '5' },
    ...{ validFrom: '2022-02-10', validTo: '2025-06-30' },
  },
  {
    prefix: 'TT48-2025',
    circular: `${circular124}, sửa đổi, bổ sung bởi Thông tư số 48/2025/TT-BCA (cần đối chiếu văn bản gốc)`,
    articles: { residentialArea: '4', commune: '5' },
    ...{ validFrom: '2025-07-01', validTo: null },
  },
] as const;

/**
 * What residential areas and communes answer under each circular; all of it awaits checking.
 * `idOf` makes an id from parts and must give the same id for the same parts (`derivedId` of @antoan/ids).
 */
export function criteriaSetsOfPlaces(idOf: (...parts: string[]) => string): readonly CriteriaSet[] {
  return laws.flatMap(({ prefix, circular, articles, validFrom, validTo }) => {
    const shared = { validFrom, validTo, needsChecking: true };
    const unchecked = { needsChecking: true };
    return [
      criteriaSetOfText(idOf, {
        ...shared,
        code: `${prefix}-D${articles.residentialArea}`,
        title: 'Tiêu chuẩn khu dân cư đạt “An toàn về an ninh, trật tự”',
        legalBasis: `Điều ${articles.residentialArea} ${circular}`,
        unitKinds: ['RESIDENTIAL_AREA'],
        criteria: residentialAreaCriteria.map((criterion) => ({ ...criterion, ...unchecked })),
      }),
      criteriaSetOfText(idOf, {
        ...shared,
        code: `${prefix}-D${articles.commune}`,
        title: 'Tiêu chuẩn xã, phường, thị trấn đạt “An toàn về an ninh, trật tự”',
        legalBasis: `Điều ${articles.commune} ${circular}`,
        unitKinds: ['TERRITORY'],
        criteria: communeCriteria.map((criterion) => ({ ...criterion, ...unchecked })),
      }),
    ];
  });
}
