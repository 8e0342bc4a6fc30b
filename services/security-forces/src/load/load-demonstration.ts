import { demonstrationWorld } from '@antoan/demonstration';
import { insertRows, pathColumnsOf, type Runtime } from '@antoan/subgraph-kit';

/** Loads the guard forces of the demonstration year. */
export async function loadDemonstration({ transaction }: Runtime): Promise<void> {
  const world = demonstrationWorld();
  const rows = world.guardForces.map(({ unitId, decisionNumber, decisionDate, asOf, ...force }) => ({
    ...force,
    unit_id: unitId,
    decision_number: decisionNumber,
    decision_date: decisionDate,
    as_of: asOf,
    ...pathColumnsOf(world.unitOf.get(unitId)!),
  }));
  await transaction((em) => insertRows(em, 'guard_force', rows));
}
