/** A title (danh hiệu thi đua) or a form of commendation (hình thức khen thưởng). */
export type AwardNature = 'TITLE' | 'FORM';
/** Whom a nomination is for. */
export type NomineeSubject = 'COLLECTIVE' | 'HEAD' | 'INDIVIDUAL';

/** A kind of award under one legal regime. */
export interface AwardKindRecord {
  readonly code: string;
  readonly name: string;
  readonly nature: AwardNature;
  readonly subject: readonly NomineeSubject[];
  readonly level: 'UNIT' | 'PROVINCE' | 'NATION';
  readonly legalBasis: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly needsChecking: boolean;
}

const people: readonly NomineeSubject[] = ['HEAD', 'INDIVIDUAL'];
const collective: readonly NomineeSubject[] = ['COLLECTIVE'];
const everyone: readonly NomineeSubject[] = ['COLLECTIVE', 'HEAD', 'INDIVIDUAL'];

/** The law of 2003 as amended, with its decree; in force until the end of 2023. */
const LAW_OF_2003 =
  'Luật Thi đua, khen thưởng số 15/2003/QH11 (sửa đổi năm 2005, 2009, 2013); Nghị định số 91/2017/NĐ-CP';

/** Award kinds under the law of 2003 that a unit of the province may be nominated for. */
export function awardKindsOf2003(): AwardKindRecord[] {
  const kind = (
    code: string,
    name: string,
    nature: AwardNature,
    subject: readonly NomineeSubject[],
    level: AwardKindRecord['level'],
  ): AwardKindRecord => ({
    code,
    name,
    nature,
    subject,
    level,
    legalBasis: LAW_OF_2003,
    validFrom: '2004-07-01',
    validTo: '2023-12-31',
    // From memory, not from the text of the law.
    needsChecking: true,
  });
  return [
    kind('LDTT', 'Lao động tiên tiến', 'TITLE', people, 'UNIT'),
    kind('CSTDCS', 'Chiến sĩ thi đua cơ sở', 'TITLE', people, 'UNIT'),
    kind('CSTDT', 'Chiến sĩ thi đua cấp tỉnh', 'TITLE', people, 'PROVINCE'),
    kind('TTLDTT', 'Tập thể lao động tiên tiến', 'TITLE', collective, 'UNIT'),
    kind('TTLDXS', 'Tập thể lao động xuất sắc', 'TITLE', collective, 'PROVINCE'),
    kind('CTDT', 'Cờ thi đua của Ủy ban nhân dân tỉnh', 'TITLE', collective, 'PROVINCE'),
    kind('CTDCP', 'Cờ thi đua của Chính phủ', 'TITLE', collective, 'NATION'),
    kind('BKT', 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh', 'FORM', everyone, 'PROVINCE'),
    kind('GK', 'Giấy khen', 'FORM', everyone, 'UNIT'),
  ];
}
