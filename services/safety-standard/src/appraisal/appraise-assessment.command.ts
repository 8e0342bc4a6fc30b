import { missingOfAppraisal, resultOf } from '@antoan/assessment-rules';
import { problem } from '@antoan/app-error';
import { expectVersion, type Context } from '@antoan/subgraph-kit';
import type { AppraisedAnswer } from '../assessment/answer.payloads.ts';
import type { AppraiseAssessmentPayload } from '../assessment/assessment.payloads.ts';
import { AssessmentState, AssessmentStep } from '../assessment/assessment.enums.ts';
import { appraisers } from '../assessment/assessment.policy.ts';
import { fromRules, problemsOfFindings, problemsOfState } from '../assessment/assessment.rules.ts';
import { assessmentToAct, refuseSecondStep, takeStep } from '../assessment/take-step.ts';
import { criteriaAskedOf } from '../criteria-set/criteria-set.loader.ts';
import { tidy, tidyLines } from '@antoan/vietnamese-text';
import { unitOf } from '../unit/unit.loader.ts';
import type { AppraiseAssessmentInput } from './appraisal.payloads.ts';

/**
 * Records the police's findings; the outcome is MET only when every mandatory criterion holds (I-12).
 * A decided dossier may be appraised again, with a reason: its state stays, and an amending decision may rest on the findings.
 */
export async function appraiseAssessment(
  context: Context,
  { id, version, answers, reason }: AppraiseAssessmentInput,
): Promise<AppraiseAssessmentPayload> {
  const assessment = await assessmentToAct(context, id, 'appraise');
  const elsewhere = problemsOfState(assessment, [AssessmentState.VERIFIED, AssessmentState.DECIDED], {
    early: 'assessment.state.notVerified',
    late: 'assessment.state.alreadyAppraised',
  });
  if (elsewhere.length > 0) return { problems: elsewhere };
  expectVersion('assessment', assessment, version);
  refuseSecondStep(context, assessment);

  const isAgain = assessment.state === AssessmentState.DECIDED;
  const set = await criteriaAskedOf(assessment, context);
  const unit = await unitOf(assessment.unitId, context);
  const unexplained = isAgain && !tidy(reason) ? [problem('assessment.reason.missing', 'reason')] : [];
  const problems = [
    ...unexplained,
    ...missingOfAppraisal(set, answers, unit).map(fromRules),
    ...problemsOfFindings(answers, reason, set),
  ];
  if (problems.length > 0) return { problems };

  assessment.appraisedAnswers = answers.map(tidyFinding);
  assessment.appraisedResult = resultOf(set, answers, unit);
  if (!isAgain) assessment.state = AssessmentState.APPRAISED;
  await takeStep(context, assessment, {
    step: AssessmentStep.APPRAISE,
    bodyUnitId: assessment.appraiserUnitId,
    roles: appraisers,
    result: assessment.appraisedResult,
    reason: tidyLines(reason),
  });
  await context.em.flush();
  return { assessment, problems: [] };
}

function tidyFinding({ criterionId, holds, conclusionReference, reason }: AppraisedAnswer): AppraisedAnswer {
  return { criterionId, holds, conclusionReference: tidy(conclusionReference), reason: tidyLines(reason) };
}
