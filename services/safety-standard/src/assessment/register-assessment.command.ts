import { ForbiddenError, NotFoundError, problem } from '@antoan/app-error';
import { isId } from '@antoan/ids';
import { readLawUnchanged } from '@antoan/law-change';
import { actsFor, covers } from '@antoan/policy';
import type { Context } from '@antoan/subgraph-kit';
import { UnitRef } from '@antoan/unit-ref';
import { allCriteriaSets, criteriaSetFor, overlaysFor } from '../criteria-set/criteria-set.loader.ts';
import { routingFor } from '../route/routing.ts';
import { RouteOutcome } from '../route/standard-route.entity.ts';
import { keepYearWindow, yearWindowOf } from '../year-window/open-year-windows.ts';
import { daysFor, problemsOfRegistering } from '../year-window/year-window.rules.ts';
import { AssessmentStep } from './assessment.enums.ts';
import { Assessment } from './assessment.entity.ts';
import type { RegisterAssessmentInput, RegisterAssessmentPayload } from './assessment.payloads.ts';
import { assessmentReaders, preparers } from './assessment.policy.ts';
import { takeStep } from './take-step.ts';

/** Opens the dossier of a unit for a year: fixes its window, its criteria and its route. */
export async function registerAssessment(
  context: Context,
  { unitId, year }: RegisterAssessmentInput,
): Promise<RegisterAssessmentPayload> {
  const { em } = context;
  const unit = await unitToRegister(context, unitId);
  const yearWindow = await yearWindowOf(em, year);
  const window = yearWindow && daysFor(yearWindow, unit.kind);
  // I-24: a unit that has ended owes nothing new.
  if (unit.validTo !== null && unit.validTo <= context.today())
    return { problems: [problem('assessment.unit.ended', 'unitId', { until: unit.validTo })] };
  const closed = problemsOfRegistering(window, year, context.today());
  if (closed.length > 0 || !yearWindow || !window) return { problems: closed };

  await readLawUnchanged(em);
  const routing = await routingFor(em, [unit]);
  const found = routing.routeOf(unit, context.today());
  const sets = await allCriteriaSets(em);
  const set = criteriaSetFor(sets, unit.kind, window.windowTo);
  // Who is subject is settled by the law at the window's end, who acts by the law of the day.
  if (routing.routeOf(unit, window.windowTo)?.route.outcome === RouteOutcome.NOT_SUBJECT)
    return { problems: [problem('assessment.unit.notSubject', 'unitId')] };
  if (!found || found.route.outcome !== RouteOutcome.ASSESSED || !set)
    return { problems: [problem('assessment.criteriaSet.none', 'unitId', { year })] };
  if (await em.count(Assessment, { unitId, year }))
    return { problems: [problem('assessment.year.alreadyRegistered', 'year', { year })] };

  await keepYearWindow(em, yearWindow);
  const { route, ...bodies } = found;
  const { territoryPath, managementPath, policePath, reportingPath } = unit;
  const { windowFrom, windowTo, dueOn } = window;
  const assessment = em.create(Assessment, {
    ...{ unitId, territoryPath, managementPath, policePath, reportingPath, year, windowFrom, windowTo, dueOn },
    overlayIds: overlaysFor(sets, unit.kind, window.windowTo).map(({ id }) => id),
    ...{ criteriaSetId: set.id, routeId: route.id, ...bodies, registeredOn: context.today() },
  });
  await takeStep(context, assessment, {
    step: AssessmentStep.REGISTER,
    bodyUnitId: unitId,
    roles: preparers,
    reason: context.today() > window.registrationTo ? 'LATE' : null,
  });
  await em.flush();
  return { assessment, problems: [] };
}

async function unitToRegister({ em, viewer }: Context, unitId: string): Promise<UnitRef> {
  const unit = isId(unitId) ? await em.findOne(UnitRef, { id: unitId }) : null;
  if (!unit || !covers(viewer, unit, assessmentReaders)) throw new NotFoundError('unit');
  if (!actsFor(viewer, unit.id, preparers)) throw new ForbiddenError('assessment.register');
  return unit;
}
