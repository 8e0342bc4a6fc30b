import type { Runtime } from '@antoan/subgraph-kit';
import { UnitRef } from '@antoan/unit-ref';
import { loadCriteriaSets } from '../criteria-set/load-criteria-sets.ts';
import { loadRoutes } from '../route/load-routes.ts';
import { openStandings } from '../standing/open-standings.command.ts';
import { openYearWindows } from '../year-window/open-year-windows.ts';

/**
 * The law as data: criteria, routing table, windows. Safe to run again.
 * Units that were heard of before the years were known get their first standings here.
 */
export async function loadBase({ transaction, clock }: Runtime<undefined>): Promise<void> {
  await transaction(async (em) => {
    await loadCriteriaSets(em);
    await loadRoutes(em);
    await openYearWindows(em, clock.today());
    await em.flush();
    const units = await em.find(UnitRef, { kind: { $ne: 'TERRITORY' } }, { fields: ['id'] });
    const unitIds = units.map(({ id }) => id);
    em.clear();
    await openStandings(em, clock, unitIds);
  });
}
