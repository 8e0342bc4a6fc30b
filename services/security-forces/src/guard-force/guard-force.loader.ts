import type { Context } from '@antoan/subgraph-kit';
import { GuardForce } from './guard-force.entity.ts';

/** The guard forces of a unit that the viewer may see; one read for all units of an operation. */
export function guardForcesOf(unitId: string, { em, loader }: Context): Promise<GuardForce[]> {
  return loader<string, GuardForce[]>('guardForcesOf', async (unitIds) => {
    const found = await em.find(
      GuardForce,
      { unitId: { $in: [...unitIds] } },
      { orderBy: { category: 'asc', id: 'asc' } },
    );
    const byUnit = Map.groupBy(found, (guardForce) => guardForce.unitId);
    return unitIds.map((id) => byUnit.get(id) ?? []);
  }).load(unitId);
}
