import { problem, type Problem } from '@antoan/app-error';
import { expectVersion, type Context } from '@antoan/subgraph-kit';
import { tidyLines } from '@antoan/vietnamese-text';
import { AssessmentState, AssessmentStep } from '../assessment/assessment.enums.ts';
import type { Assessment } from '../assessment/assessment.entity.ts';
import { appraisers, assessmentPolicy, verifiers } from '../assessment/assessment.policy.ts';
import { problemsOfState } from '../assessment/assessment.rules.ts';
import { assessmentToAct, refuseSecondStep, takeStep } from '../assessment/take-step.ts';
import { criteriaAskedOf } from '../criteria-set/criteria-set.loader.ts';
import type { ReturnAssessmentInput, ReturnAssessmentPayload } from './dossier-return.payloads.ts';
import { problemsOfReturn } from './dossier-return.rules.ts';

/** Sends a dossier back to its unit: only what is named opens again, for a reason the unit reads. */
export async function returnAssessment(
  context: Context,
  input: ReturnAssessmentInput,
): Promise<ReturnAssessmentPayload> {
  const assessment = await assessmentToAct(context, input.id, 'return');
  const elsewhere = problemsOfTurn(context, assessment);
  if (elsewhere.length > 0) return { problems: elsewhere };
  expectVersion('assessment', assessment, input.version);
  refuseSecondStep(context, assessment);

  const problems = problemsOfReturn(input, await criteriaAskedOf(assessment, context));
  if (problems.length > 0) return { problems };

  const isVerifier = assessment.state === AssessmentState.SUBMITTED;
  assessment.state = AssessmentState.RETURNED;
  await takeStep(context, assessment, {
    step: AssessmentStep.RETURN,
    bodyUnitId: isVerifier ? assessment.verifierUnitId : assessment.appraiserUnitId,
    roles: isVerifier ? verifiers : appraisers,
    reason: tidyLines(input.reason),
    returned: {
      reasonCode: input.reasonCode,
      criterionIds: [...new Set(input.criterionIds)],
      parts: [...new Set(input.parts)],
      internalNote: tidyLines(input.internalNote),
    },
  });
  await context.em.flush();
  return { assessment, problems: [] };
}

/** The managing body sends back what it was to verify, the police what they were to appraise; each is told when it is the other's turn. */
function problemsOfTurn({ viewer }: Context, assessment: Assessment): Problem[] {
  const { state } = assessment;
  const elsewhere = problemsOfState(assessment, [AssessmentState.SUBMITTED, AssessmentState.VERIFIED], {
    early: state === AssessmentState.RETURNED ? 'assessment.state.alreadyReturned' : 'assessment.state.notSubmitted',
    late: 'assessment.state.alreadyAppraised',
  });
  if (elsewhere.length > 0) return elsewhere;
  const isVerification = state === AssessmentState.SUBMITTED;
  if (assessmentPolicy.can(viewer, isVerification ? 'verify' : 'appraise', assessment)) return [];
  return [problem(isVerification ? 'assessment.state.notVerified' : 'assessment.state.alreadyVerified', '', { state })];
}
