import type { Context } from '@antoan/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CriteriaSet } from './criteria-set.entity.ts';
import { Criterion } from './criterion.entity.ts';

/** Every criteria set with its criteria: law, the same for everybody, and few. */
export async function allCriteriaSets(em: EntityManager): Promise<CriteriaSet[]> {
  const sets = await em.find(CriteriaSet, {}, { orderBy: { validFrom: 'desc', code: 'asc' } });
  const criteria = await em.find(Criterion, {}, { orderBy: { position: 'asc' } });
  const bySet = Map.groupBy(criteria, (criterion) => criterion.criteriaSetId);
  for (const set of sets) set.criteria = bySet.get(set.id) ?? [];
  return sets;
}

/** The set an assessment answers; read once for an operation. */
export function criteriaSetOf(criteriaSetId: string, { em, loader }: Context): Promise<CriteriaSet> {
  return loader<string, CriteriaSet>('criteriaSetOf', async (ids) => {
    const byId = new Map((await allCriteriaSets(em)).map((set) => [set.id, set]));
    return ids.map((id) => byId.get(id) ?? new Error(`No criteria set ${id}.`));
  }).load(criteriaSetId);
}

/** The set that a kind of unit answers when it is in force on that day: the end of the window decides (I-12). */
export function criteriaSetFor(
  sets: readonly CriteriaSet[],
  unitKind: string,
  windowEnd: string,
): CriteriaSet | undefined {
  return sets.find(
    (set) =>
      set.unitKinds.includes(unitKind) &&
      set.validFrom <= windowEnd &&
      (set.validTo === null || windowEnd <= set.validTo),
  );
}
