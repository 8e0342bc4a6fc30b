import { criteriaSetsOf2012, criteriaSetsOf2021, criteriaSetsOfPlaces } from '@antoan/assessment-rules';
import { derivedId } from '@antoan/ids';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CriteriaSet } from './criteria-set.entity.ts';
import { Criterion } from './criterion.entity.ts';

/** Puts the sets of Circulars 23/2012, 124/2021 and 48/2025 in place; what legal curators have changed since stays as it is. */
export async function loadCriteriaSets(em: EntityManager): Promise<void> {
  const sets = [...criteriaSetsOf2012(derivedId), ...criteriaSetsOf2021(derivedId), ...criteriaSetsOfPlaces(derivedId)];
  await em.upsertMany(
    CriteriaSet,
    sets.map(({ criteria: _, unitKinds, ...set }) => ({ ...set, unitKinds: [...unitKinds] })),
    { onConflictAction: 'ignore' },
  );
  await em.upsertMany(
    Criterion,
    sets.flatMap((set) =>
      set.criteria.map((criterion, position) => ({
        ...criterion,
        evidence: [...criterion.evidence],
        criteriaSetId: set.id,
        position,
      })),
    ),
    { onConflictAction: 'ignore' },
  );
}
