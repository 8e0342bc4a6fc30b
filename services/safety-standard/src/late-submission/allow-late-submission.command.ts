import { expectVersion, type Context } from '@antoan/subgraph-kit';
import { tidy, tidyLines } from '@antoan/vietnamese-text';
import { AssessmentState, AssessmentStep } from '../assessment/assessment.enums.ts';
import { actsForVerifier, provincialPolice, verifiers } from '../assessment/assessment.policy.ts';
import { problemsOfState } from '../assessment/assessment.rules.ts';
import { assessmentToAct, refuseSecondStep, takeStep } from '../assessment/take-step.ts';
import { unitOf } from '../unit/unit.loader.ts';
import { yearWindowOf } from '../year-window/open-year-windows.ts';
import { daysFor } from '../year-window/year-window.rules.ts';
import type { AllowLateSubmissionInput, AllowLateSubmissionPayload } from './late-submission.payloads.ts';
import { problemsOfExcuse } from './late-submission.rules.ts';

/** Lets a unit submit after the late window, for an excuse; a dossier that the year has closed on opens again. */
export async function allowLateSubmission(
  context: Context,
  input: AllowLateSubmissionInput,
): Promise<AllowLateSubmissionPayload> {
  const assessment = await assessmentToAct(context, input.assessmentId, 'excuse');
  const { REGISTERED, DRAFT, NOT_SUBMITTED } = AssessmentState;
  const isClosed = assessment.state === NOT_SUBMITTED;
  const elsewhere = isClosed
    ? []
    : problemsOfState(assessment, [REGISTERED, DRAFT], {
        early: 'assessment.state.closed',
        late: 'assessment.state.alreadySubmitted',
      });
  if (elsewhere.length > 0) return { problems: elsewhere };
  expectVersion('assessment', assessment, input.version);
  refuseSecondStep(context, assessment);

  const window = (await yearWindowOf(context.em, assessment.year))!;
  const { kind } = await unitOf(assessment.unitId, context);
  const problems = problemsOfExcuse(input, daysFor(window, kind), context.today());
  if (problems.length > 0) return { problems };

  assessment.lateAllowedUntil = input.until;
  if (isClosed) assessment.state = assessment.answers.length > 0 ? DRAFT : REGISTERED;
  const isVerifier = actsForVerifier(context.viewer, assessment);
  await takeStep(context, assessment, {
    step: AssessmentStep.EXCUSE,
    bodyUnitId: isVerifier ? assessment.verifierUnitId : policeBodyOf(context),
    roles: isVerifier ? verifiers : provincialPolice,
    reason: tidyLines(input.reason),
    documentNumber: tidy(input.documentNumber),
  });
  await context.em.flush();
  return { assessment, problems: [] };
}

function policeBodyOf({ viewer }: Context): string | null {
  return viewer.grants.find(({ role }) => provincialPolice.includes(role))?.bodyUnitId ?? null;
}
