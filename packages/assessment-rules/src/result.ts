import { holds, type Answer, type AppraisedAnswer } from './answers.ts';
import { applicableCriteria, type CriteriaSet, type Result, type UnitFacts } from './criteria.ts';
import { missingOfAnswer } from './missing.ts';

/** How many of the criteria that apply are fully answered. */
export interface Progress {
  readonly answered: number;
  readonly total: number;
}

/** The outcome by the unit's own answers; null while a mandatory criterion is not fully answered. */
export function selfResult(set: CriteriaSet, answers: readonly Answer[], unit: UnitFacts): Result | null {
  const answerOf = new Map(answers.map((answer) => [answer.criterionId, answer]));
  const mandatory = applicableCriteria(set, unit).filter((criterion) => criterion.isMandatory);
  if (mandatory.some((criterion) => missingOfAnswer(criterion, answerOf.get(criterion.id)).length > 0)) return null;
  return mandatory.every((criterion) => holds(criterion, answerOf.get(criterion.id))) ? 'MET' : 'NOT_MET';
}

/**
 * The outcome by the police's findings (I-12): MET only when every mandatory criterion that applies was found to hold.
 * A criterion without a finding does not hold: silence never recognises a unit.
 */
export function resultOf(set: CriteriaSet, appraised: readonly AppraisedAnswer[], unit: UnitFacts): Result {
  const found = new Set(appraised.filter((finding) => finding.holds).map((finding) => finding.criterionId));
  const isMet = applicableCriteria(set, unit).every((criterion) => !criterion.isMandatory || found.has(criterion.id));
  return isMet ? 'MET' : 'NOT_MET';
}

/** How far the form is filled: `8 of 12`. */
export function progress(set: CriteriaSet, answers: readonly Answer[], unit: UnitFacts): Progress {
  const answerOf = new Map(answers.map((answer) => [answer.criterionId, answer]));
  const criteria = applicableCriteria(set, unit);
  const answered = criteria.filter((criterion) => {
    const answer = answerOf.get(criterion.id);
    return answer !== undefined && missingOfAnswer(criterion, answer).length === 0;
  });
  return { answered: answered.length, total: criteria.length };
}
