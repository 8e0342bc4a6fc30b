/** A title (danh hiệu thi đua) or a form of commendation (hình thức khen thưởng). */
export type AwardNature = 'TITLE' | 'FORM';
/** Whom a nomination is for. */
export type NomineeSubject = 'COLLECTIVE' | 'HEAD' | 'INDIVIDUAL';
/** The law that a kind of award rests on. */
export type AwardRegime = 'LAW_2003' | 'LAW_2022';
/** In which office somebody grants a kind of award. */
export type AwardAuthority = 'UNIT_HEAD' | 'MANAGER_HEAD' | 'DISTRICT_CHAIR' | 'PROVINCIAL_CHAIR';

/** What must have been granted before: so many awards of a family within so many years. */
export interface AwardPrerequisite {
  readonly family: string;
  readonly times: number;
  readonly withinYears: number;
}

/** At most so many per hundred of those who have an award of the family in the same unit and year. */
export interface AwardQuota {
  readonly ofFamily: string;
  readonly percent: number;
}

/** A kind of award under one legal regime. */
export interface AwardKindRecord {
  readonly code: string;
  /** The same award under every law. */
  readonly family: string;
  readonly name: string;
  readonly nature: AwardNature;
  readonly regime: AwardRegime;
  readonly subject: readonly NomineeSubject[];
  readonly level: 'UNIT' | 'PROVINCE' | 'NATION';
  /** Who grants it; nobody in the province when the State does. */
  readonly authorities: readonly AwardAuthority[];
  readonly prerequisites: readonly AwardPrerequisite[];
  readonly quota: AwardQuota | null;
  /** Share of all members of the council that must be in favour; null when no council is asked. */
  readonly councilPercent: number | null;
  /** For how many years a grant counts towards a higher award; null without end. */
  readonly resultValidYears: number | null;
  /** For how many years in a row the achievement must have been made, at the least. */
  readonly achievementYears: number;
  readonly legalBasis: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly needsChecking: boolean;
}

const people: readonly NomineeSubject[] = ['HEAD', 'INDIVIDUAL'];
const collective: readonly NomineeSubject[] = ['COLLECTIVE'];
const everyone: readonly NomineeSubject[] = ['COLLECTIVE', 'HEAD', 'INDIVIDUAL'];

/** What one law says of one kind; what is left out is none. */
interface KindFacts extends Partial<
  Pick<AwardKindRecord, 'prerequisites' | 'quota' | 'councilPercent' | 'resultValidYears' | 'achievementYears'>
> {
  family: string;
  name: string;
  nature: AwardNature;
  subject: readonly NomineeSubject[];
  level: AwardKindRecord['level'];
}

const authoritiesOf: Record<AwardKindRecord['level'], readonly AwardAuthority[]> = {
  UNIT: ['UNIT_HEAD', 'MANAGER_HEAD', 'DISTRICT_CHAIR'],
  PROVINCE: ['PROVINCIAL_CHAIR'],
  NATION: [],
};

/** What both laws have in common, as far as it is known without the texts at hand. */
const kindsOfBothLaws: readonly KindFacts[] = [
  { family: 'LDTT', name: 'Lao động tiên tiến', nature: 'TITLE', subject: people, level: 'UNIT' },
  {
    ...{ family: 'CSTDCS', name: 'Chiến sĩ thi đua cơ sở', nature: 'TITLE', subject: people, level: 'UNIT' },
    prerequisites: [{ family: 'LDTT', times: 1, withinYears: 1 }],
    quota: { ofFamily: 'LDTT', percent: 15 },
    resultValidYears: 5,
  },
  {
    ...{ family: 'CSTDT', name: 'Chiến sĩ thi đua cấp tỉnh', nature: 'TITLE', subject: people, level: 'PROVINCE' },
    prerequisites: [{ family: 'CSTDCS', times: 3, withinYears: 5 }],
    councilPercent: 90,
    resultValidYears: 6,
  },
  {
    ...{ family: 'CSTDTQ', name: 'Chiến sĩ thi đua toàn quốc', nature: 'TITLE', subject: people, level: 'NATION' },
    prerequisites: [{ family: 'CSTDT', times: 2, withinYears: 6 }],
    councilPercent: 90,
  },
  { family: 'TTLDTT', name: 'Tập thể lao động tiên tiến', nature: 'TITLE', subject: collective, level: 'UNIT' },
  {
    ...{ family: 'TTLDXS', name: 'Tập thể lao động xuất sắc', nature: 'TITLE', subject: collective, level: 'PROVINCE' },
    councilPercent: 50,
  },
  {
    ...{ family: 'CTDT', name: 'Cờ thi đua của Ủy ban nhân dân tỉnh', nature: 'TITLE', subject: collective },
    ...{ level: 'PROVINCE', councilPercent: 50 },
  },
  {
    ...{ family: 'CTDCP', name: 'Cờ thi đua của Chính phủ', nature: 'TITLE', subject: collective, level: 'NATION' },
    prerequisites: [{ family: 'CTDT', times: 1, withinYears: 1 }],
    councilPercent: 50,
  },
  {
    ...{ family: 'BKT', name: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh', nature: 'FORM', subject: everyone },
    ...{ level: 'PROVINCE', councilPercent: 50 },
  },
  {
    ...{ family: 'BKTTG', name: 'Bằng khen của Thủ tướng Chính phủ', nature: 'FORM', subject: everyone },
    ...{ level: 'NATION', councilPercent: 50, achievementYears: 5 },
  },
  { family: 'GK', name: 'Giấy khen', nature: 'FORM', subject: everyone, level: 'UNIT' },
];

type Law = Pick<AwardKindRecord, 'regime' | 'legalBasis' | 'validFrom' | 'validTo'>;

function kindsUnder(law: Law, codeOf: (family: string) => string): AwardKindRecord[] {
  return kindsOfBothLaws.map((facts) => ({
    ...{ prerequisites: [], quota: null, councilPercent: null, resultValidYears: null, achievementYears: 1 },
    ...facts,
    ...law,
    code: codeOf(facts.family),
    authorities: authoritiesOf[facts.level],
    // From memory, not from the text of the law.
    needsChecking: true,
  }));
}

/** Award kinds under the law of 2003 as amended, with its decree; in force until the end of 2023. */
export function awardKindsOf2003(): AwardKindRecord[] {
  const law: Law = {
    regime: 'LAW_2003',
    legalBasis: 'Luật Thi đua, khen thưởng số 15/2003/QH11 (sửa đổi năm 2005, 2009, 2013); Nghị định số 91/2017/NĐ-CP',
    validFrom: '2004-07-01',
    validTo: '2023-12-31',
  };
  return kindsUnder(law, (family) => family);
}

/** Award kinds under the law of 2022; its decree of 2023 was replaced on 01/07/2025. */
export function awardKindsOf2022(): AwardKindRecord[] {
  const law: Law = {
    regime: 'LAW_2022',
    legalBasis:
      'Luật Thi đua, khen thưởng số 06/2022/QH15; Nghị định số 98/2023/NĐ-CP (đến 30/6/2025), Nghị định số 152/2025/NĐ-CP (từ 01/7/2025)',
    validFrom: '2024-01-01',
    validTo: null,
  };
  return kindsUnder(law, (family) => `${family}-2022`);
}
