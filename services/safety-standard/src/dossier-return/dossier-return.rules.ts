import { problem, type Problem } from '@antoan/app-error';
import { tidy, problemsOfTexts } from '@antoan/vietnamese-text';
import type { Answer, Minutes } from '../assessment/answer.payloads.ts';
import type { AssessmentEvent } from '../assessment/assessment-event.entity.ts';
import type { CriteriaSet } from '../criteria-set/criteria-set.entity.ts';
import { DossierPart } from './dossier-return.enums.ts';
import type { ReturnAssessmentInput } from './dossier-return.payloads.ts';

/** Why a dossier cannot go back like this: nothing named, something that is not in it, or no reason in words. */
export function problemsOfReturn(
  { criterionIds, parts, reason, internalNote }: ReturnAssessmentInput,
  set: CriteriaSet,
): Problem[] {
  const known = new Set(set.criteria.map(({ id }) => id));
  const unknown = criterionIds
    .filter((id) => !known.has(id))
    .map((id) => ({ ...problem('assessment.answer.unknownCriterion'), path: ['criterionIds', id] }));
  const texts = problemsOfTexts([
    { path: ['reason'], text: reason, most: 1000 },
    { path: ['internalNote'], text: internalNote, most: 1000 },
  ]);
  return [
    ...(criterionIds.length + parts.length === 0 ? [problem('assessment.return.nothingNamed', 'criterionIds')] : []),
    ...unknown,
    ...(tidy(reason) === null ? [problem('assessment.return.reasonMissing', 'reason')] : []),
    ...texts,
  ];
}

/** What of a draft lies outside of what was sent back to be mended; nothing does while the dossier was never sent back. */
export function problemsOfReach(
  returned: AssessmentEvent | null,
  { answers, minutes }: { answers: readonly Answer[]; minutes?: Minutes | null | undefined },
): Problem[] {
  if (!returned) return [];
  const ofAnswers = answers
    .filter(({ criterionId }) => !isOpen(returned, { criterionId, part: null }))
    .map(({ criterionId }) => ({ ...problem('assessment.answer.notReturned'), path: ['answers', criterionId] }));
  const ofMinutes =
    minutes && !isOpen(returned, { criterionId: null, part: DossierPart.MINUTES })
      ? [problem('assessment.minutes.notReturned', 'minutes')]
      : [];
  return [...ofAnswers, ...ofMinutes];
}

/** A place in a dossier: a criterion or another part. */
export interface DossierPlace {
  criterionId: string | null;
  part: `${DossierPart}` | null;
}

/** Whether the unit may change this place: everything of a draft, of a dossier sent back only what was named. */
export function isOpen(returned: AssessmentEvent | null, { criterionId, part }: DossierPlace): boolean {
  if (!returned) return true;
  if (criterionId !== null) return returned.criterionIds?.includes(criterionId) ?? false;
  return part !== null && (returned.parts?.includes(part) ?? false);
}
