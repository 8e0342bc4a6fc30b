import { problem } from '@antoan/app-error';
import type { Context } from '@antoan/subgraph-kit';
import { tidy, tidyLines } from '@antoan/vietnamese-text';
import { madeLastStep } from '../assessment/assessment.policy.ts';
import { OutcomeBasis } from '../proposal/proposal-state.enum.ts';
import { DecisionKind } from './decision-kind.enum.ts';
import { issueDecision } from './issue-decision.ts';
import { lineToChange, problemsOfChanging } from './line-to-change.ts';
import type { RevokeRecognitionInput, RevokeRecognitionPayload } from './recognition.payloads.ts';
import { problemsOfCompetence, problemsOfDecision } from './recognition.rules.ts';
import { problemsOfSignatory } from './signatory.rules.ts';
import { withdrawPublished } from './withdraw-published.ts';

/**
 * Takes the recognition of one unit back, by a decision of its own with a reason. Its certificate is valid no more and the
 * unit has no result until another decision; what was decided stays in the history.
 */
export async function revokeRecognition(
  context: Context,
  input: RevokeRecognitionInput,
): Promise<RevokeRecognitionPayload> {
  const found = await lineToChange(context, input);
  const { decision, line, assessment } = found;
  const notMet = line.result === 'MET' ? [] : [problem('recognitionDecision.revoked.notMet', 'unitId')];
  // Nobody takes two steps in a row (I-13): whoever decided waits for another's step, a new appraisal or a contest.
  const twice = madeLastStep(context.viewer, assessment) ? [problem('recognitionDecision.revoked.consecutive')] : [];
  const problems = [
    ...notMet,
    ...problemsOfChanging(found, input),
    ...twice,
    ...problemsOfSignatory(input),
    ...(await problemsOfDecision(context, input, decision.unitId)),
    ...(await problemsOfCompetence(context, decision.unitId, [assessment], input.date)),
  ];
  if (problems.length > 0) return { problems };

  const facts = {
    kind: DecisionKind.REVOKE,
    authorityUnitId: decision.unitId,
    year: decision.year,
    number: tidy(input.number)!,
    date: input.date,
    signatoryPosition: input.signatoryPosition,
    signatoryName: input.signatoryName,
    amendsId: decision.id,
    reason: tidyLines(input.reason),
  };
  const outcome = { assessment, result: null, basis: OutcomeBasis.APPRAISED };
  const revoking = await issueDecision(context, facts, [outcome]);
  await withdrawPublished(context, found, revoking);
  return { recognitionDecision: revoking, problems: [] };
}
