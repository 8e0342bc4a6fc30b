import type { Context } from '@antoan/subgraph-kit';
import { AwardDecision } from './award-decision.entity.ts';
import { UnitAward } from './unit-award.entity.ts';

/** A decision by id, as far as the viewer may see it. */
export function decisionById(id: string, { em, loader }: Context): Promise<AwardDecision | null> {
  return loader<string, AwardDecision | null>('decisionById', async (ids) => {
    const found = new Map(
      (await em.find(AwardDecision, { id: { $in: [...ids] } })).map((decision) => [decision.id, decision]),
    );
    return ids.map((wanted) => found.get(wanted) ?? null);
  }).load(id);
}

/** What a decision grants, as far as the viewer may see it, in order. */
export function linesOf(decisionId: string, { em, loader }: Context): Promise<UnitAward[]> {
  return loader<string, UnitAward[]>('linesOf', async (ids) => {
    const found = await em.find(
      UnitAward,
      { decisionId: { $in: [...ids] } },
      { orderBy: { position: 'asc', id: 'asc' } },
    );
    const byDecision = Map.groupBy(found, (line) => line.decisionId);
    return ids.map((id) => byDecision.get(id) ?? []);
  }).load(decisionId);
}

/** What has been granted in a unit, newest first; one read for all units of an operation. */
export function awardsOfUnit(unitId: string, { em, loader }: Context): Promise<UnitAward[]> {
  return loader<string, UnitAward[]>('awardsOfUnit', async (unitIds) => {
    const found = await em.find(
      UnitAward,
      { unitId: { $in: [...unitIds] } },
      { orderBy: { decisionDate: 'desc', position: 'asc', id: 'asc' } },
    );
    const byUnit = Map.groupBy(found, (line) => line.unitId);
    return unitIds.map((id) => byUnit.get(id) ?? []);
  }).load(unitId);
}
