import { agencyCriteria } from './agency-criteria-of-2012.ts';
import { criteriaSetOfText } from './criteria-set-of-text.ts';
import type { CriteriaSet } from './criteria.ts';
import { schoolCriteria } from './school-criteria-of-2012.ts';

/** Codes of the two sets of Circular 23/2012/TT-BCA. */
export const criteriaSetCodes = { school: 'TT23-2012-D8', agency: 'TT23-2012-D7' } as const;

/** The set of Circular 23/2012/TT-BCA that a kind of unit answers; null for kinds the standard does not judge. */
export function criteriaSetCodeOf(unitKind: string): string | null {
  if (unitKind === 'SCHOOL') return criteriaSetCodes.school;
  return unitKind === 'TERRITORY' || unitKind === 'ARMED_FORCE' ? null : criteriaSetCodes.agency;
}

/**
 * The two criteria sets of Circular 23/2012/TT-BCA, in force until 09/02/2022.
 * `idOf` makes an id from parts and must give the same id for the same parts (`derivedId` of @antoan/ids).
 */
export function criteriaSetsOf2012(
  idOf: (...parts: string[]) => string,
): readonly [schools: CriteriaSet, agencies: CriteriaSet] {
  // Only excerpts of the circular were at hand, so the sets as a whole await comparison with the official text.
  const shared = { validFrom: '2012-06-12', validTo: '2022-02-09', needsChecking: true };
  return [
    criteriaSetOfText(idOf, {
      ...shared,
      code: criteriaSetCodes.school,
      title: 'Tiêu chuẩn nhà trường đạt “An toàn về an ninh, trật tự”',
      legalBasis: 'Điều 8 Thông tư số 23/2012/TT-BCA ngày 27/4/2012 của Bộ Công an',
      unitKinds: ['SCHOOL'],
      criteria: schoolCriteria,
    }),
    criteriaSetOfText(idOf, {
      ...shared,
      code: criteriaSetCodes.agency,
      title: 'Tiêu chuẩn cơ quan, doanh nghiệp đạt “An toàn về an ninh, trật tự”',
      legalBasis: 'Điều 7 Thông tư số 23/2012/TT-BCA ngày 27/4/2012 của Bộ Công an',
      unitKinds: ['AGENCY', 'ENTERPRISE', 'PARTY_BODY', 'MASS_ORGANISATION', 'MEDIA'],
      criteria: agencyCriteria,
    }),
  ];
}
