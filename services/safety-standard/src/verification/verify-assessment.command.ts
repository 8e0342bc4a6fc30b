import { expectVersion, type Context } from '@antoan/subgraph-kit';
import type { VerifyAssessmentPayload } from '../assessment/assessment.payloads.ts';
import { AssessmentState, AssessmentStep } from '../assessment/assessment.enums.ts';
import { verifiers } from '../assessment/assessment.policy.ts';
import { problemsOfState } from '../assessment/assessment.rules.ts';
import { assessmentToAct, refuseSecondStep, takeStep } from '../assessment/take-step.ts';
import { problemsOfTexts, tidyLines } from '@antoan/vietnamese-text';
import type { VerifyAssessmentInput } from './verification.payloads.ts';

/** The managing body confirms a submitted dossier and passes it to the police. */
export async function verifyAssessment(
  context: Context,
  { id, version, note }: VerifyAssessmentInput,
): Promise<VerifyAssessmentPayload> {
  const assessment = await assessmentToAct(context, id, 'verify');
  const elsewhere = problemsOfState(assessment, [AssessmentState.SUBMITTED], {
    early: 'assessment.state.notSubmitted',
    late: 'assessment.state.alreadyVerified',
  });
  if (elsewhere.length > 0) return { problems: elsewhere };
  expectVersion('assessment', assessment, version);
  refuseSecondStep(context, assessment);

  const problems = problemsOfTexts([{ path: ['note'], text: note, most: 1000 }]);
  if (problems.length > 0) return { problems };

  assessment.state = AssessmentState.VERIFIED;
  await takeStep(context, assessment, {
    step: AssessmentStep.VERIFY,
    bodyUnitId: assessment.verifierUnitId,
    roles: verifiers,
    reason: tidyLines(note),
  });
  await context.em.flush();
  return { assessment, problems: [] };
}
