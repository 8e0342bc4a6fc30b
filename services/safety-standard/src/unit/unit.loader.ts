import type { Context } from '@antoan/subgraph-kit';
import { UnitRef } from '@antoan/unit-ref';

/** This service's own copy of a unit; one read for all units of an operation. For rules and names, not for showing: `units` shows units. */
export function unitOf(unitId: string, { em, loader }: Context): Promise<UnitRef> {
  return loader<string, UnitRef>('unitOf', async (ids) => {
    const found = new Map((await em.find(UnitRef, { id: { $in: [...ids] } })).map((unit) => [unit.id, unit]));
    return ids.map((id) => found.get(id) ?? new Error(`No copy of unit ${id}.`));
  }).load(unitId);
}
