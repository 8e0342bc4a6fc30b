import type { Runtime } from '@antoan/subgraph-kit';
import { loadCriteriaSets } from '../criteria-set/load-criteria-sets.ts';
import { loadRoutes } from '../route/load-routes.ts';
import { loadYearWindows } from '../year-window/load-year-windows.ts';

/** The law as data: criteria, routing table, windows. Safe to run again. */
export async function loadBase({ transaction }: Runtime<undefined>): Promise<void> {
  await transaction(async (em) => {
    await loadCriteriaSets(em);
    await loadRoutes(em);
    await loadYearWindows(em);
  });
}
