import { problem, type Problem } from '@antoan/app-error';
import { readLawUnchanged } from '@antoan/law-change';
import { expectVersion, type Context } from '@antoan/subgraph-kit';
import { criteriaAskedOf } from '../criteria-set/criteria-set.loader.ts';
import { isMended, returnToMend } from '../dossier-return/dossier-return.loader.ts';
import { lastDayFor } from '../late-submission/late-submission.rules.ts';
import { unitOf } from '../unit/unit.loader.ts';
import { YearWindow } from '../year-window/year-window.entity.ts';
import { daysFor, problemsOfSubmitting } from '../year-window/year-window.rules.ts';
import type { AssessmentEvent } from './assessment-event.entity.ts';
import type { Assessment } from './assessment.entity.ts';
import { AssessmentState, AssessmentStep } from './assessment.enums.ts';
import type { SubmitAssessmentInput, SubmitAssessmentPayload } from './assessment.payloads.ts';
import { editable } from './assessment.policy.ts';
import { missingForSubmission, problemsOfState } from './assessment.rules.ts';
import { assessmentToAct, refuseSecondStep, takeStep } from './take-step.ts';

/** Hands the complete self-assessment to the managing body. A second one changes nothing. */
export async function submitAssessment(
  context: Context,
  { id, version }: SubmitAssessmentInput,
): Promise<SubmitAssessmentPayload> {
  // What is submitted is submitted under the law as it is: a change comes before it or after it, never beside it.
  await readLawUnchanged(context.em);
  const assessment = await assessmentToAct(context, id, 'submit');
  const closed = problemsOfState(assessment, editable, {
    early: 'assessment.state.closed',
    late: 'assessment.state.alreadySubmitted',
  });
  if (closed.length > 0) return { problems: closed };
  expectVersion('assessment', assessment, version);
  refuseSecondStep(context, assessment);

  const set = await criteriaAskedOf(assessment, context);
  const returned = await returnToMend(assessment, context);
  const problems = [
    ...(returned ? await problemsOfMending(returned, context) : await problemsOfDay(assessment, context)),
    ...missingForSubmission(assessment, set, await unitOf(assessment.unitId, context)),
  ];
  if (problems.length > 0) return { problems };

  assessment.state = AssessmentState.SUBMITTED;
  const reason = !returned && context.today() > assessment.dueOn ? 'LATE' : null;
  await takeStep(context, assessment, {
    step: AssessmentStep.SUBMIT,
    bodyUnitId: assessment.unitId,
    roles: ['UNIT_HEAD'],
    result: assessment.selfResult,
    reason,
  });
  await context.em.flush();
  return { assessment, problems: [] };
}

/** The late window is that of the unit's kind; an excuse may have moved its end. */
async function problemsOfDay(assessment: Assessment, context: Context): Promise<Problem[]> {
  const { year, unitId } = assessment;
  const window = await context.em.findOne(YearWindow, { year });
  const days = window && daysFor(window, (await unitOf(unitId, context)).kind);
  return problemsOfSubmitting(days && { ...days, lateUntil: lastDayFor(assessment, days) }, year, context.today());
}

/** What was handed in on time and sent back is not shut out by the day that passes meanwhile; but something of it must have changed. */
async function problemsOfMending(returned: AssessmentEvent, context: Context): Promise<Problem[]> {
  return (await isMended(returned, context)) ? [] : [problem('assessment.return.notMended')];
}
