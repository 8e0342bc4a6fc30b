import type { CriteriaSet, CriterionText } from './criteria.ts';

/** A criteria set as written down in this package, before it has ids. */
export type CriteriaSetText = Omit<CriteriaSet, 'id' | 'criteria'> & { readonly criteria: readonly CriterionText[] };

/** The set with ids made from its code and the numbers of its criteria. */
export function criteriaSetOfText(idOf: (...parts: string[]) => string, set: CriteriaSetText): CriteriaSet {
  return {
    ...set,
    id: idOf('criteria-set', set.code),
    criteria: set.criteria.map((criterion) => ({
      isMandatory: true,
      threshold: null,
      ifPartyOrganisation: false,
      needsChecking: false,
      ...criterion,
      id: idOf('criterion', set.code, criterion.number),
    })),
  };
}
