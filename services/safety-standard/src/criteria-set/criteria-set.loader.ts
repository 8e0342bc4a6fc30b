import type { Context } from '@antoan/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CriteriaLayer } from './criteria-layer.enum.ts';
import { CriteriaSet } from './criteria-set.entity.ts';
import { Criterion } from './criterion.entity.ts';
import { withOverlays } from './overlay.ts';

/** Every criteria set with its criteria: law, the same for everybody, and few. */
export async function allCriteriaSets(em: EntityManager): Promise<CriteriaSet[]> {
  const sets = await em.find(CriteriaSet, {}, { orderBy: { validFrom: 'desc', layer: 'asc', code: 'asc' } });
  const criteria = await em.find(Criterion, {}, { orderBy: { position: 'asc' } });
  const bySet = Map.groupBy(criteria, (criterion) => criterion.criteriaSetId);
  for (const set of sets) {
    set.criteria = bySet.get(set.id) ?? [];
    if (set.layer === CriteriaLayer.PROVINCE) for (const criterion of set.criteria) criterion.addedBy = set.legalBasis;
  }
  return sets;
}

/** A version of a set by id; read once for an operation. */
export function criteriaSetOf(criteriaSetId: string, { em, loader }: Context): Promise<CriteriaSet> {
  return loader<string, CriteriaSet>('criteriaSetOf', async (ids) => {
    const byId = new Map((await allCriteriaSets(em)).map((set) => [set.id, set]));
    return ids.map((id) => byId.get(id) ?? new Error(`No criteria set ${id}.`));
  }).load(criteriaSetId);
}

/** What a dossier answers: the set of the circular with what the province adds, as both were fixed for it. */
export async function criteriaAskedOf(
  { criteriaSetId, overlayIds }: { criteriaSetId: string; overlayIds: readonly string[] },
  context: Context,
): Promise<CriteriaSet> {
  const [set, ...overlays] = await Promise.all([criteriaSetId, ...overlayIds].map((id) => criteriaSetOf(id, context)));
  return withOverlays(set!, overlays);
}

/** The set that a kind of unit answers when it is in force on that day: the end of the window decides (I-12). */
export function criteriaSetFor(
  sets: readonly CriteriaSet[],
  unitKind: string,
  windowEnd: string,
): CriteriaSet | undefined {
  return sets.find((set) => set.layer === CriteriaLayer.LAW && isFor(set, unitKind, windowEnd));
}

/** What the province adds for a kind of unit on that day. */
export function overlaysFor(sets: readonly CriteriaSet[], unitKind: string, windowEnd: string): CriteriaSet[] {
  return sets
    .filter((set) => set.layer === CriteriaLayer.PROVINCE && isFor(set, unitKind, windowEnd))
    .toSorted((left, right) => (left.code < right.code ? -1 : 1));
}

function isFor({ unitKinds, validFrom, validTo }: CriteriaSet, unitKind: string, day: string): boolean {
  return unitKinds.includes(unitKind) && validFrom <= day && (validTo === null || day <= validTo);
}
