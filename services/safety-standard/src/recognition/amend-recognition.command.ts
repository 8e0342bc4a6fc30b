import { NotFoundError, problem, type Problem } from '@antoan/app-error';
import { publish } from '@antoan/events';
import { isId } from '@antoan/ids';
import type { Context } from '@antoan/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import { AssessmentStep } from '../assessment/assessment.enums.ts';
import { Assessment } from '../assessment/assessment.entity.ts';
import { refuseSecondStep } from '../assessment/take-step.ts';
import { problemsOfTexts, tidy, tidyLines } from '@antoan/vietnamese-text';
import { issueDecision } from './issue-decision.ts';
import { RecognitionDecision } from './recognition-decision.entity.ts';
import { RecognitionLine } from './recognition-line.entity.ts';
import type { AmendRecognitionInput, AmendRecognitionPayload } from './recognition.payloads.ts';
import { decisionPolicy } from './recognition.policy.ts';
import { problemsOfCompetence, problemsOfDecision, problemsOfOutcomes } from './recognition.rules.ts';
import { problemsOfSignatory } from './signatory.rules.ts';

/**
 * Changes what a decision says of one unit, by a decision of its own. It rests on the police having appraised the dossier
 * again since (I-12), which also keeps the deciding account from taking two steps in a row (I-13). What was decided stays in the history.
 */
export async function amendRecognition(
  context: Context,
  input: AmendRecognitionInput,
): Promise<AmendRecognitionPayload> {
  const { em, viewer } = context;
  const { decision, line } = await lineToAmend(context, input);
  decisionPolicy.authorize(viewer, 'amend', decision);
  const assessment = await em.findOneOrFail(
    Assessment,
    { id: line.assessmentId },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );

  const problems = [
    ...problemsOfAmending(assessment, decision, input),
    ...problemsOfSignatory(input),
    ...(await problemsOfDecision(context, input, decision.unitId)),
    ...(await problemsOfCompetence(context, decision.unitId, [assessment], input.date)),
  ];
  if (problems.length > 0) return { problems };
  refuseSecondStep(context, assessment);
  const unfounded = await problemsOfOutcomes(context, [assessment], input.date);
  if (unfounded.length > 0) return { problems: unfounded };

  const facts = {
    authorityUnitId: decision.unitId,
    year: decision.year,
    number: tidy(input.number)!,
    date: input.date,
    signatoryPosition: input.signatoryPosition,
    signatoryName: input.signatoryName,
    amendsId: decision.id,
    reason: tidyLines(input.reason),
  };
  const amending = await issueDecision(context, facts, [assessment], AssessmentStep.AMEND);
  if (input.result === 'NOT_MET' && decision.offeredForPublicationAt !== null)
    await withdraw(context, decision, line, amending);
  return { recognitionDecision: amending, problems: [] };
}

async function lineToAmend(
  { em }: Context,
  { decisionId, unitId }: AmendRecognitionInput,
): Promise<{ decision: RecognitionDecision; line: RecognitionLine }> {
  const isKnown = isId(decisionId) && isId(unitId);
  const decision = isKnown ? await em.findOne(RecognitionDecision, { id: decisionId }) : null;
  const line = decision && (await em.findOne(RecognitionLine, { decisionId, unitId }));
  if (!decision || !line) throw new NotFoundError('recognitionDecision');
  return { decision, line };
}

function problemsOfAmending(
  assessment: Assessment,
  decision: RecognitionDecision,
  { result, date, reason }: AmendRecognitionInput,
): Problem[] {
  if (assessment.decisionId !== decision.id) return [problem('recognitionDecision.amended.already', 'decisionId')];
  const problems: Problem[] = problemsOfTexts([{ path: ['reason'], text: reason, most: 1000 }]);
  if (tidy(reason) === null) problems.push(problem('recognitionDecision.reason.missing', 'reason'));
  if (date < decision.date)
    problems.push(problem('recognitionDecision.date.beforeAmended', 'date', { date, decidedOn: decision.date }));
  const isAppraisedAgain = assessment.lastStep === AssessmentStep.APPRAISE;
  if (!isAppraisedAgain || assessment.appraisedResult !== result)
    problems.push(problem('recognitionDecision.result.notAppraised', 'result', { result }));
  return problems;
}

/** A published name goes when the unit no longer meets the standard; nothing is said of why in public (I-33). */
async function withdraw(
  context: Context,
  decision: RecognitionDecision,
  line: RecognitionLine,
  amending: RecognitionDecision,
): Promise<void> {
  if (line.result !== 'MET') return;
  await publish(context.em, context, 'PublicationWithdrawn', {
    offerId: decision.id,
    itemIds: [line.id],
    reason: 'AMENDED',
    decisionNumber: amending.number,
    decisionDate: amending.date,
  });
}
