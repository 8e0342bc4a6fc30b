import { UnitRef } from '@antoan/unit-ref';
import type { EntityManager } from '@mikro-orm/postgresql';
import { AssessmentEvent } from '../assessment/assessment-event.entity.ts';
import type { Assessment } from '../assessment/assessment.entity.ts';
import { AssessmentState, AssessmentStep } from '../assessment/assessment.enums.ts';
import { routingFor } from './routing.ts';

/** Puts into assessments the bodies that the table names for their units today: a unit may have moved, the law may have changed. */
export async function refreshRoute(
  { em, today }: { em: EntityManager; today(): string },
  assessments: readonly Assessment[],
): Promise<void> {
  const units = await em.find(UnitRef, { id: { $in: assessments.map(({ unitId }) => unitId) } });
  const routing = await routingFor(em, units);
  const unitOf = new Map(units.map((unit) => [unit.id, unit]));
  for (const assessment of assessments) {
    const unit = unitOf.get(assessment.unitId);
    const found = unit && routing.routeOf(unit, today());
    if (!found) continue;
    const { route, verifierUnitId, appraiserUnitId, deciderUnitId } = found;
    if (assessment.state === AssessmentState.PROPOSED && deciderUnitId !== assessment.deciderUnitId)
      await takeBack(em, assessment);
    Object.assign(assessment, { routeId: route.id, verifierUnitId, appraiserUnitId, deciderUnitId });
  }
}

/**
 * A list lies before an authority that decides the unit no more: nobody could ever decide it (I-13).
 * The appraisal stands, and the police now competent put the dossier before the authority now competent.
 */
async function takeBack(em: EntityManager, assessment: Assessment): Promise<void> {
  const appraisal = await em.findOneOrFail(
    AssessmentEvent,
    { assessmentId: assessment.id, step: AssessmentStep.APPRAISE },
    { orderBy: { at: 'desc', id: 'desc' }, filters: { scope: false } },
  );
  const { step: lastStep, accountId: lastActorId } = appraisal;
  Object.assign(assessment, { state: AssessmentState.APPRAISED, lastStep, lastActorId });
}
