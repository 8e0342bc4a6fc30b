import type { DossierForm_AssessmentFragment } from '../graphql/graphql.ts';
import type { DossierCriterion } from './criterion-answer.ts';
import { type AnswerForm, answerFormOf } from './dossier-form.ts';

/** What the unit said of the same criterion a year ago; sets of different years are matched by number. */
export function previousAnswerOf(
  { previous, criteriaSet }: DossierForm_AssessmentFragment,
  { id, number }: DossierCriterion,
): { year: number; answer: AnswerForm } | null {
  if (!previous) return null;
  const isSameSet = previous.criteriaSet.id === criteriaSet.id;
  const criterionId = isSameSet
    ? id
    : previous.criteriaSet.criteria.find((criterion) => criterion.number === number)?.id;
  const answer = previous.answers.find((each) => each.criterionId === criterionId);
  return answer ? { year: previous.year, answer: answerFormOf(answer) } : null;
}
