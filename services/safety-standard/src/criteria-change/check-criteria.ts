import { problem } from '@antoan/app-error';
import { allCriteriaSets } from '../criteria-set/criteria-set.loader.ts';
import { affectedBy } from '../law-change/affected.ts';
import type { StandardLawChange } from '../law-change/standard-law-change.entity.ts';
import type { WorkOfNoun } from '../law-change/work-of-noun.ts';
import type { CheckCriteriaContent } from './criteria-change.content.ts';

/** Two persons have compared what is written with the official text; not a word of it changes. */
export const checkCriteria: WorkOfNoun = {
  async problemsOf({ em }, change) {
    const { base, criterionIds, isWhole } = contentOf(change);
    const set = (await allCriteriaSets(em)).find(({ id }) => id === base.id);
    if (set?.version !== base.version) return [problem('lawChange.base.changed')];
    const known = new Set(set.criteria.map(({ id }) => id));
    if (!isWhole && (criterionIds.length === 0 || criterionIds.some((id) => !known.has(id))))
      return [problem('criteriaSet.check.nothing', 'criterionIds')];
    return [];
  },

  async previewOf({ em }, change) {
    const set = (await allCriteriaSets(em)).find(({ id }) => id === contentOf(change).base.id);
    if (!set) return { firstYear: null, firstWindowTo: null, units: [], dossiers: [] };
    return affectedBy(em, { unitKinds: set.unitKinds, effectiveOn: set.validFrom, validTo: set.validTo });
  },

  async putInForce({ em }, change) {
    const { base, criterionIds, isWhole } = contentOf(change);
    const set = (await allCriteriaSets(em)).find(({ id }) => id === base.id)!;
    for (const criterion of set.criteria.filter(({ id }) => isWhole || criterionIds.includes(id)))
      Object.assign(criterion, { needsChecking: false, checkedAgainst: change.legalBasis });
    if (isWhole) Object.assign(set, { needsChecking: false, checkedAgainst: change.legalBasis });
    await em.flush();
  },
};

function contentOf(change: StandardLawChange): CheckCriteriaContent {
  return change.content as CheckCriteriaContent;
}
