import { NotFoundError, problem, type Problem } from '@antoan/app-error';
import { isId } from '@antoan/ids';
import type { Context } from '@antoan/subgraph-kit';
import { problemsOfTexts, tidy } from '@antoan/vietnamese-text';
import { LockMode } from '@mikro-orm/core';
import { Assessment } from '../assessment/assessment.entity.ts';
import { RecognitionDecision } from './recognition-decision.entity.ts';
import { RecognitionLine } from './recognition-line.entity.ts';
import { decisionPolicy } from './recognition.policy.ts';

/** A line that a later decision is about to change: the authority's own, with its dossier locked. */
export interface LineToChange {
  decision: RecognitionDecision;
  line: RecognitionLine;
  assessment: Assessment;
}

/** Finds the line and whether the viewer may change it. */
export async function lineToChange(
  { em, viewer }: Context,
  { decisionId, unitId }: { decisionId: string; unitId: string },
): Promise<LineToChange> {
  const isKnown = isId(decisionId) && isId(unitId);
  const decision = isKnown ? await em.findOne(RecognitionDecision, { id: decisionId }) : null;
  const line = decision && (await em.findOne(RecognitionLine, { decisionId, unitId }));
  if (!decision || !line) throw new NotFoundError('recognitionDecision');
  decisionPolicy.authorize(viewer, 'amend', decision);
  const assessment = await em.findOneOrFail(
    Assessment,
    { id: line.assessmentId },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  return { decision, line, assessment };
}

/** Why a later decision of that date and for that reason cannot change the line. */
export function problemsOfChanging(
  { decision, assessment }: LineToChange,
  { date, reason }: { date: string; reason: string },
): Problem[] {
  if (assessment.decisionId !== decision.id) return [problem('recognitionDecision.amended.already', 'decisionId')];
  const problems: Problem[] = problemsOfTexts([{ path: ['reason'], text: reason, most: 1000 }]);
  if (tidy(reason) === null) problems.push(problem('recognitionDecision.reason.missing', 'reason'));
  if (date < decision.date)
    problems.push(problem('recognitionDecision.date.beforeAmended', 'date', { date, decidedOn: decision.date }));
  return problems;
}
