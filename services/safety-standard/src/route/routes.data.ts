import { derivedId } from '@antoan/ids';
import { BodyLevel, RouteOutcome, type StandardRoute } from './standard-route.entity.ts';

const circular23 = 'Thông tư số 23/2012/TT-BCA ngày 27/4/2012 của Bộ Công an';
const circular124 = 'Thông tư số 124/2021/TT-BCA ngày 28/12/2021 của Bộ Công an';
const circular48 = 'Thông tư số 124/2021/TT-BCA, sửa đổi bởi Thông tư số 48/2025/TT-BCA';

const firstDay = '2012-06-12';
const lastDayOf23 = '2022-02-09';
const firstDayOf124 = '2022-02-10';
/** District police ended two months before district committees did. */
const lastDayOfDistrictPolice = '2025-02-28';
const firstDayWithoutDistrictPolice = '2025-03-01';
const lastDayOfDistricts = '2025-06-30';
const firstDayWithoutDistricts = '2025-07-01';

type Conditions = Partial<
  Pick<StandardRoute, 'unitKinds' | 'schoolLevels' | 'sizeClasses' | 'unitLevels' | 'onlyUnderProvincialCommittee'>
>;
type Dates = Pick<StandardRoute, 'legalBasis' | 'validFrom' | 'validTo'>;

function row(
  key: string,
  rank: number,
  conditions: Conditions,
  result: Pick<StandardRoute, 'outcome' | 'appraiserLevel' | 'deciderLevel'> &
    Partial<Pick<StandardRoute, 'standInLevel'>>,
  dates: Dates,
): StandardRoute {
  return {
    id: derivedId('standard-route', key),
    rank,
    unitKinds: null,
    schoolLevels: null,
    sizeClasses: null,
    unitLevels: null,
    onlyUnderProvincialCommittee: false,
    ...conditions,
    standInLevel: null,
    ...result,
    ...dates,
    // Who acts was taken from excerpts and provincial guidance, so each row awaits comparison with the official text.
    needsChecking: true,
  };
}

const nobody = (outcome: RouteOutcome) => ({ outcome, appraiserLevel: null, deciderLevel: null });
const assessedBy = (level: BodyLevel) => ({
  outcome: RouteOutcome.ASSESSED,
  appraiserLevel: level,
  deciderLevel: level,
});

const under23 = (legalBasis = circular23): Dates => ({ legalBasis, validFrom: firstDay, validTo: lastDayOf23 });
const under124 = (article: string): Dates => ({
  legalBasis: `${article} ${circular124}`,
  validFrom: firstDayOf124,
  validTo: null,
});

/** UBND xã and Công an xã, where they are; how far UBND tỉnh delegates to them is one of the open questions of the law. */
const locally = { ...assessedBy(BodyLevel.COMMUNE), standInLevel: BodyLevel.PROVINCE };
const under48: Dates = { legalBasis: circular48, validFrom: firstDayWithoutDistricts, validTo: null };

/** The same route under one circular and under the next. */
function underBoth(
  key: string,
  rank: number,
  conditions: Conditions,
  level: BodyLevel,
  validTo: string | null = null,
): StandardRoute[] {
  return [
    row(`${key}-2012`, rank, conditions, assessedBy(level), under23()),
    row(`${key}-2022`, rank, conditions, assessedBy(level), { ...under124('Điều 10'), validTo }),
  ];
}

/** The routing table as it stands in law; of the rows that fit a unit on a day the one of the lowest rank applies. */
export const routes: readonly StandardRoute[] = [
  row('territory', 10, { unitKinds: ['TERRITORY'] }, nobody(RouteOutcome.OUT_OF_SCOPE), {
    legalBasis: circular23,
    validFrom: firstDay,
    validTo: null,
  }),
  row(
    'armed-force-2012',
    20,
    { unitKinds: ['ARMED_FORCE'] },
    nobody(RouteOutcome.NOT_SUBJECT),
    under23('Chính sách áp dụng của tỉnh, cần đối chiếu văn bản gốc'),
  ),
  row('armed-force-2022', 20, { unitKinds: ['ARMED_FORCE'] }, nobody(RouteOutcome.NOT_SUBJECT), under124('Điều 1')),
  row(
    'small-enterprise-2022',
    21,
    { unitKinds: ['ENTERPRISE'], sizeClasses: ['MICRO', 'SMALL'] },
    nobody(RouteOutcome.NOT_SUBJECT),
    under124('Điều 1'),
  ),
  row(
    'small-children-2022',
    22,
    { unitKinds: ['SCHOOL'], schoolLevels: ['PRESCHOOL', 'PRIMARY'] },
    nobody(RouteOutcome.NOT_SUBJECT),
    under124('Điều 1'),
  ),
  // Residential areas: the People's Committee of the commune decides; where it has no office in the register, the level above.
  ...(['2012', '2022'] as const).map((law) =>
    row(
      `residential-area-${law}`,
      25,
      { unitKinds: ['RESIDENTIAL_AREA'] },
      { ...assessedBy(BodyLevel.COMMUNE), standInLevel: BodyLevel.DISTRICT },
      law === '2012' ? under23(`Điều 5 ${circular23}`) : { ...under124('Điều 10'), validTo: lastDayOfDistrictPolice },
    ),
  ),
  // Between the end of the district police and of the districts the police of the province stands in for both.
  row(
    'residential-area-2025-without-police',
    25,
    { unitKinds: ['RESIDENTIAL_AREA'] },
    { ...assessedBy(BodyLevel.COMMUNE), standInLevel: BodyLevel.PROVINCE },
    { legalBasis: `Điều 10 ${circular124}`, validFrom: firstDayWithoutDistrictPolice, validTo: lastDayOfDistricts },
  ),
  row('residential-area-2025', 25, { unitKinds: ['RESIDENTIAL_AREA'] }, locally, under48),
  ...underBoth('under-provincial-committee', 30, { onlyUnderProvincialCommittee: true }, BodyLevel.PROVINCE),
  ...underBoth(
    'upper-school',
    40,
    { unitKinds: ['SCHOOL'], schoolLevels: ['UPPER_SECONDARY', 'VOCATIONAL', 'UNIVERSITY'] },
    BodyLevel.PROVINCE,
  ),
  ...underBoth('provincial', 50, { unitLevels: ['PROVINCE'] }, BodyLevel.PROVINCE),
  ...underBoth('district', 60, { unitLevels: ['DISTRICT'] }, BodyLevel.DISTRICT, lastDayOfDistrictPolice),
  // Four months of UBND huyện without Công an huyện: Công an tỉnh took over what no commune police was given.
  row(
    'district-2025-without-police',
    60,
    { unitLevels: ['DISTRICT'] },
    { ...assessedBy(BodyLevel.DISTRICT), appraiserLevel: BodyLevel.PROVINCE },
    { legalBasis: `Điều 10 ${circular124}`, validFrom: firstDayWithoutDistrictPolice, validTo: lastDayOfDistricts },
  ),
  row('district-2025', 60, { unitLevels: ['DISTRICT'] }, locally, under48),
  ...underBoth('commune', 70, { unitLevels: ['COMMUNE'] }, BodyLevel.COMMUNE, lastDayOfDistricts),
  row('commune-2025', 70, { unitLevels: ['COMMUNE'] }, locally, under48),
];
