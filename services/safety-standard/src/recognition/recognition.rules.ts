import { resultOf } from '@antoan/assessment-rules';
import { problem, type Problem } from '@antoan/app-error';
import type { Context } from '@antoan/subgraph-kit';
import { UnitRef } from '@antoan/unit-ref';
import { tidy } from '@antoan/vietnamese-text';
import type { Assessment } from '../assessment/assessment.entity.ts';
import { Result } from '../assessment/assessment.enums.ts';
import { criteriaAskedOf } from '../criteria-set/criteria-set.loader.ts';
import { problemsOfDocument } from '../document/document-number.rules.ts';
import { queueForNumber } from '../document/queue-for-number.ts';
import { OutcomeBasis } from '../proposal/proposal-state.enum.ts';
import { routingFor } from '../route/routing.ts';
import type { Outcome } from './issue-decision.ts';
import { RecognitionDecision } from './recognition-decision.entity.ts';

/** Number and date of a decision about to be made. */
export interface DecisionDocument {
  number: string;
  date: string;
}

/** Why an authority cannot give a decision this number and date (I-29). */
export async function problemsOfDecision(
  { em, today }: Context,
  document: DecisionDocument,
  authorityUnitId: string,
): Promise<Problem[]> {
  const unsound = problemsOfDocument('recognitionDecision', document, today());
  await queueForNumber(em, 'recognition_decision', authorityUnitId);
  const year = document.date.slice(0, 4);
  const taken = await em.count(RecognitionDecision, {
    unitId: authorityUnitId,
    number: tidy(document.number) ?? '',
    date: { $gte: `${year}-01-01`, $lte: `${year}-12-31` },
  });
  return taken > 0 ? [...unsound, problem('recognitionDecision.number.taken', 'number', { year })] : unsound;
}

/** Why the authority is not the one that decides these dossiers on that day (I-13): the table of that day names another, or it was no more. */
export async function problemsOfCompetence(
  { em }: Context,
  authorityUnitId: string,
  assessments: readonly Assessment[],
  date: string,
): Promise<Problem[]> {
  const authority = await em.findOneOrFail(UnitRef, { id: authorityUnitId });
  const existed = authority.validFrom <= date && (authority.validTo === null || date < authority.validTo);
  if (!existed) return [problem('recognitionDecision.authority.notCompetent', 'date', { date })];
  const units = await em.find(UnitRef, { id: { $in: assessments.map(({ unitId }) => unitId) } });
  const routing = await routingFor(em, units);
  const others = units.filter((unit) => routing.routeOf(unit, date)?.deciderUnitId !== authorityUnitId);
  return others.length > 0
    ? [problem('recognitionDecision.authority.notCompetent', 'date', { date, units: others.length })]
    : [];
}

/**
 * Why outcomes cannot be decided on a day: the window is still open, or the findings do not carry them (I-12).
 * Who never submitted has no findings, and can only be decided NOT_MET.
 */
export async function problemsOfOutcomes(
  context: Context,
  outcomes: readonly Outcome[],
  date: string,
): Promise<Problem[]> {
  const units = new Map(
    (await context.em.find(UnitRef, { id: { $in: outcomes.map(({ assessment }) => assessment.unitId) } })).map(
      (unit) => [unit.id, unit],
    ),
  );
  const problems: Problem[] = [];
  for (const { assessment, result, basis } of outcomes) {
    const { id, unitId, windowTo, appraisedAnswers, appraisedResult } = assessment;
    if (date <= windowTo)
      problems.push(problem('recognitionDecision.date.beforeWindowEnd', 'date', { date, windowTo }));
    const found =
      basis === OutcomeBasis.NOT_SUBMITTED
        ? Result.NOT_MET
        : resultOf(await criteriaAskedOf(assessment, context), appraisedAnswers, units.get(unitId)!);
    const stated = basis === OutcomeBasis.NOT_SUBMITTED ? result : appraisedResult;
    if (found !== stated || found !== result)
      problems.push({ ...problem('recognitionDecision.result.notAppraised'), path: ['lines', id] });
  }
  return problems;
}
