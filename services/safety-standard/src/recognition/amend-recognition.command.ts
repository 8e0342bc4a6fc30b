import { problem, type Problem } from '@antoan/app-error';
import type { Context } from '@antoan/subgraph-kit';
import { tidy, tidyLines } from '@antoan/vietnamese-text';
import { AssessmentEvent } from '../assessment/assessment-event.entity.ts';
import { AssessmentStep } from '../assessment/assessment.enums.ts';
import { refuseSecondStep } from '../assessment/take-step.ts';
import { OutcomeBasis } from '../proposal/proposal-state.enum.ts';
import { DecisionKind } from './decision-kind.enum.ts';
import { issueDecision } from './issue-decision.ts';
import { lineToChange, problemsOfChanging, type LineToChange } from './line-to-change.ts';
import type { AmendRecognitionInput, AmendRecognitionPayload } from './recognition.payloads.ts';
import { problemsOfCompetence, problemsOfDecision, problemsOfOutcomes } from './recognition.rules.ts';
import { problemsOfSignatory } from './signatory.rules.ts';
import { withdrawPublished } from './withdraw-published.ts';

/**
 * Changes what a decision says of one unit, by a decision of its own. It rests on the police having appraised the dossier
 * again since (I-12), which also keeps the deciding account from taking two steps in a row (I-13). What was decided stays in the history.
 */
export async function amendRecognition(
  context: Context,
  input: AmendRecognitionInput,
): Promise<AmendRecognitionPayload> {
  const found = await lineToChange(context, input);
  const { decision, assessment } = found;
  const problems = [
    ...(await problemsOfAmending(context, found, input)),
    ...problemsOfSignatory(input),
    ...(await problemsOfDecision(context, input, decision.unitId)),
    ...(await problemsOfCompetence(context, decision.unitId, [assessment], input.date)),
  ];
  if (problems.length > 0) return { problems };
  refuseSecondStep(context, assessment);
  const outcome = { assessment, result: input.result, basis: OutcomeBasis.APPRAISED };
  const unfounded = await problemsOfOutcomes(context, [outcome], input.date);
  if (unfounded.length > 0) return { problems: unfounded };

  const facts = {
    kind: DecisionKind.AMEND,
    authorityUnitId: decision.unitId,
    year: decision.year,
    number: tidy(input.number)!,
    date: input.date,
    signatoryPosition: input.signatoryPosition,
    signatoryName: input.signatoryName,
    amendsId: decision.id,
    reason: tidyLines(input.reason),
  };
  const amending = await issueDecision(context, facts, [outcome]);
  if (input.result === 'NOT_MET') await withdrawPublished(context, found, amending);
  return { recognitionDecision: amending, problems: [] };
}

async function problemsOfAmending(
  context: Context,
  found: LineToChange,
  input: AmendRecognitionInput,
): Promise<Problem[]> {
  const problems = problemsOfChanging(found, input);
  if (found.assessment.decisionId !== found.decision.id) return problems;
  const isFounded =
    found.assessment.appraisedResult === input.result && (await isAppraisedAgain(context, found.assessment.id));
  const unfounded = problem('recognitionDecision.result.notAppraised', 'result', { result: input.result });
  return isFounded ? problems : [...problems, unfounded];
}

/** Whether the police have appraised the dossier since it was last decided. */
async function isAppraisedAgain({ em }: Context, assessmentId: string): Promise<boolean> {
  const { APPRAISE, DECIDE, AMEND, REVOKE } = AssessmentStep;
  const latest = await em.findOne(
    AssessmentEvent,
    { assessmentId, step: { $in: [APPRAISE, DECIDE, AMEND, REVOKE] } },
    { orderBy: { at: 'desc', id: 'desc' } },
  );
  return latest?.step === APPRAISE;
}
