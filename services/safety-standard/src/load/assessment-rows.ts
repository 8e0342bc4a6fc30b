import {
  accountId,
  answersFor,
  eventsFor,
  type AssessmentRecord,
  type DemonstrationWorld,
  type UnitRecord,
} from '@antoan/demonstration';
import { derivedId } from '@antoan/ids';
import { pathColumnsOf } from '@antoan/subgraph-kit';
import { isSeparated } from '../assessment/assessment.policy.ts';
import type { AssessmentStep } from '../assessment/assessment.enums.ts';
import { routeOf, type RoutedUnit } from '../route/route.rules.ts';
import { routes } from '../route/routes.data.ts';

/** A unit of the demonstration as the routing table reads it. */
export function routedUnit({ parents, paths, ...unit }: UnitRecord): RoutedUnit {
  return {
    ...unit,
    territoryParentId: parents.territory,
    managementParentId: parents.management,
    territoryPath: paths.territory,
    policePath: paths.police,
    reportingPath: paths.reporting,
    validTo: null,
  };
}

/** The dossiers of the demonstration as rows; their routes come from the table, as everybody's do. */
export function assessmentRows(world: DemonstrationWorld): object[] {
  const around = new Map(world.units.map((unit) => [unit.id, routedUnit(unit)]));
  return world.assessments.map((assessment) => {
    const unit = world.unitOf.get(assessment.unitId)!;
    const content = answersFor(world, unit.id, assessment.year);
    const found = routeOf(around.get(unit.id)!, assessment.registeredOn, routes, around);
    const events = eventsFor(world, assessment);
    const last = events.findLast(({ step }) => isSeparated(step as AssessmentStep));
    return {
      id: assessment.id,
      unit_id: unit.id,
      ...pathColumnsOf(unit),
      year: assessment.year,
      window_from: assessment.windowFrom,
      window_to: assessment.windowTo,
      due_on: assessment.dueOn,
      state: assessment.state,
      version: events.length + (assessment.answeredCount > 0 ? 1 : 0),
      criteria_set_id: assessment.criteriaSetId,
      answers: content?.answers ?? [],
      appraised_answers: content?.appraised ?? [],
      minutes: content?.minutes ?? null,
      registered_on: assessment.registeredOn,
      self_result: assessment.selfResult,
      appraised_result: assessment.appraisedResult,
      route_id: found!.route.id,
      verifier_unit_id: found!.verifierUnitId,
      appraiser_unit_id: found!.appraiserUnitId,
      decider_unit_id: found!.deciderUnitId,
      decision_id: assessment.state === 'DECIDED' ? assessment.decisionId : null,
      last_actor_id: last?.byUsername ? accountId(last.byUsername) : null,
      last_step: last?.step ?? null,
    };
  });
}

/** The history of those dossiers as rows. */
export function eventRows(world: DemonstrationWorld): object[] {
  return world.assessments.flatMap((assessment) =>
    eventsFor(world, assessment).map((event) => eventRow(world, assessment, event)),
  );
}

function eventRow(
  world: DemonstrationWorld,
  assessment: AssessmentRecord,
  event: ReturnType<typeof eventsFor>[number],
): object {
  return {
    id: derivedId('assessment-event', assessment.id, event.step),
    assessment_id: assessment.id,
    unit_id: assessment.unitId,
    ...pathColumnsOf(world.unitOf.get(assessment.unitId)!),
    step: event.step,
    at: event.at,
    account_id: event.byUsername ? accountId(event.byUsername) : null,
    by_role: event.byRole,
    body_unit_id: event.bodyUnitId,
    body_name: world.unitOf.get(event.bodyUnitId)?.name ?? null,
    result: event.result,
    reason: null,
  };
}
