import { ForbiddenError, NotFoundError } from '@antoan/app-error';
import { isId } from '@antoan/ids';
import type { Role, ViewerGrant } from '@antoan/policy';
import type { Context } from '@antoan/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import { refreshRoute } from '../route/refresh-route.ts';
import { bodyOf } from '../unit/body.loader.ts';
import { AssessmentEvent } from './assessment-event.entity.ts';
import type { AssessmentStep, Result } from './assessment.enums.ts';
import { Assessment } from './assessment.entity.ts';
import { assessmentPolicy, isSeparated, madeLastStep, type AssessmentAct } from './assessment.policy.ts';

/**
 * The dossier that somebody is about to act on: locked, so that of two people at once the second sees what the first did;
 * routed by today's table; and theirs to act on.
 */
export async function assessmentToAct(context: Context, id: string, act: AssessmentAct): Promise<Assessment> {
  const assessment = isId(id)
    ? await context.em.findOne(Assessment, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;
  if (!assessment) throw new NotFoundError('assessment');
  await refreshRoute(context, [assessment]);
  assessmentPolicy.authorize(context.viewer, act, assessment);
  return assessment;
}

/** @throws ForbiddenError when the account made the step before: two steps of one dossier are two people's (I-13). */
export function refuseSecondStep(context: Context, assessment: Assessment): void {
  if (madeLastStep(context.viewer, assessment)) throw new ForbiddenError('assessment.consecutiveSteps');
}

/** The grant under which the viewer acts for a body. */
export function actingGrant(
  { viewer }: Context,
  bodyUnitId: string | null,
  roles: readonly Role[],
): ViewerGrant | undefined {
  return viewer.grants.find((grant) => grant.bodyUnitId === bodyUnitId && roles.includes(grant.role));
}

/** What a step leaves in the history. */
export interface StepFacts {
  step: AssessmentStep;
  bodyUnitId: string | null;
  roles: readonly Role[];
  result?: `${Result}` | null;
  reason?: string | null;
  /** The document that the step rests on. */
  documentNumber?: string | null;
  /** What a return says besides. */
  returned?: Pick<AssessmentEvent, 'reasonCode' | 'criterionIds' | 'parts' | 'internalNote'>;
}

/** Writes a step into the history of an assessment and into the audit, with the act itself. */
export async function takeStep(
  context: Context,
  assessment: Assessment,
  { step, bodyUnitId, roles, result = null, reason = null, documentNumber = null, returned }: StepFacts,
): Promise<void> {
  const { unitId, territoryPath, managementPath, policePath, reportingPath } = assessment;
  const byRole = actingGrant(context, bodyUnitId, roles)?.role ?? null;
  const bodyName = (await bodyOf(bodyUnitId, context))?.name ?? null;
  if (isSeparated(step)) Object.assign(assessment, { lastActorId: context.viewer.accountId, lastStep: step });
  context.em.create(AssessmentEvent, {
    assessmentId: assessment.id,
    ...{ unitId, territoryPath, managementPath, policePath, reportingPath },
    ...{ step, at: context.now(), accountId: context.viewer.accountId, byRole, bodyUnitId, bodyName },
    ...{ result, reason, documentNumber, ...returned },
  });
  await context.record({
    act: step.toLowerCase(),
    noun: 'assessment',
    nounId: assessment.id,
    unitId,
    bodyUnitId,
    detail: { year: assessment.year, result, ...(returned && { reasonCode: returned.reasonCode }) },
  });
}
