import { expectVersion, type Context } from '@antoan/subgraph-kit';
import { criteriaSetOf } from '../criteria-set/criteria-set.loader.ts';
import { unitOf } from '../unit/unit.loader.ts';
import { YearWindow } from '../year-window/year-window.entity.ts';
import { problemsOfSubmitting } from '../year-window/year-window.rules.ts';
import { AssessmentState, AssessmentStep } from './assessment.enums.ts';
import type { SubmitAssessmentInput, SubmitAssessmentPayload } from './assessment.payloads.ts';
import { missingForSubmission, problemsOfState } from './assessment.rules.ts';
import { assessmentToAct, refuseSecondStep, takeStep } from './take-step.ts';

/** Hands the complete self-assessment to the managing body. A second one changes nothing. */
export async function submitAssessment(
  context: Context,
  { id, version }: SubmitAssessmentInput,
): Promise<SubmitAssessmentPayload> {
  const assessment = await assessmentToAct(context, id, 'submit');
  const closed = problemsOfState(assessment, [AssessmentState.REGISTERED, AssessmentState.DRAFT], {
    early: 'assessment.state.closed',
    late: 'assessment.state.alreadySubmitted',
  });
  if (closed.length > 0) return { problems: closed };
  expectVersion('assessment', assessment, version);
  refuseSecondStep(context, assessment);

  const window = await context.em.findOne(YearWindow, { year: assessment.year });
  const set = await criteriaSetOf(assessment.criteriaSetId, context);
  const problems = [
    ...problemsOfSubmitting(window, assessment.year, context.today()),
    ...missingForSubmission(assessment, set, await unitOf(assessment.unitId, context)),
  ];
  if (problems.length > 0) return { problems };

  assessment.state = AssessmentState.SUBMITTED;
  const reason = context.today() > assessment.dueOn ? 'LATE' : null;
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
