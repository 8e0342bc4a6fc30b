import type { Runtime } from '@antoan/subgraph-kit';
import { UnitRef } from '@antoan/unit-ref';
import { Assessment } from '../assessment/assessment.entity.ts';
import { AssessmentState } from '../assessment/assessment.enums.ts';
import { lapseProposals } from '../proposal/lapse-proposals.ts';
import { refreshRoute } from '../route/refresh-route.ts';
import { StandardRoute } from '../route/standard-route.entity.ts';
import { openStandings } from '../standing/open-standings.command.ts';
import { openYearWindows } from '../year-window/open-year-windows.ts';

/**
 * What a new day brings without anybody's act: a window that opens gives each unit its first standing,
 * and a row of the routing table that begins gives dossiers under way the bodies now competent, so that they stand in their queues.
 */
export async function followLaw({ transaction, clock }: Pick<Runtime, 'transaction' | 'clock'>): Promise<void> {
  await transaction(async (em) => {
    // Before the table is loaded nobody can say who is subject; loading gives the first standings itself.
    if ((await em.count(StandardRoute)) === 0) return;
    await openYearWindows(em, clock.today());
    const units = await em.find(UnitRef, { kind: { $ne: 'TERRITORY' } }, { fields: ['id'] });
    const unitIds = units.map(({ id }) => id);
    em.clear();
    await openStandings(em, clock, unitIds);
    const underWay = await em.find(
      Assessment,
      { state: { $ne: AssessmentState.DECIDED } },
      { filters: { scope: false } },
    );
    await lapseProposals(em, clock);
    await refreshRoute({ em, today: () => clock.today() }, underWay);
    await em.flush();
  });
}
