import type { EventHandler } from '@antoan/events';
import { consumeUnitChanged, UnitRef } from '@antoan/unit-ref';
import { Assessment } from '../assessment/assessment.entity.ts';
import { AssessmentState } from '../assessment/assessment.enums.ts';
import { lapseProposals } from '../proposal/lapse-proposals.ts';
import { refreshRoute } from '../route/refresh-route.ts';
import { openStandings } from '../standing/open-standings.command.ts';

const keepUnits = consumeUnitChanged({
  rows: [
    'assessment',
    'assessment_event',
    'recognition_proposal',
    'proposal_line',
    'recognition_decision',
    'recognition_line',
    'recognition_contest',
    'movement_grade',
    'unit_standing',
    'standing_version',
  ],
});

/** Keeps the copy of the units; gives new ones their first standing, and dossiers under way of those that moved their new bodies. */
export const followUnits: EventHandler<'UnitChanged'> = async (em, events, context) => {
  const unitIds = [...new Set(events.map(({ payload }) => payload.unitId))];
  const known = await em.find(UnitRef, { id: { $in: unitIds } });
  await keepUnits(em, events, context);
  em.clear();
  await openStandings(em, context.clock, unitIds);

  const movedIds = known.map(({ id }) => id);
  const underWay = await em.find(
    Assessment,
    { unitId: { $in: movedIds }, state: { $ne: AssessmentState.DECIDED } },
    { filters: { scope: false } },
  );
  await lapseProposals(em, context.clock, movedIds);
  await refreshRoute({ em, today: () => context.clock.today() }, underWay);
  await em.flush();
};
