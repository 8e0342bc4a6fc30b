import { holds } from '@antoan/assessment-rules';
import { formatPercent, formatShare } from '@antoan/i18n';
import type { Standing } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import type { DossierForm_AssessmentFragment } from '../graphql/graphql.ts';
import type { AnswerForm } from './dossier-form.ts';

/** One criterion of the set the dossier is filled in by. */
export type DossierCriterion = DossierForm_AssessmentFragment['criteriaSet']['criteria'][number];

/** Says an answer in a word or as a share; null while there is none. */
export function useAnswerWords(): (criterion: Pick<DossierCriterion, 'kind'>, answer: AnswerForm) => string | null {
  const { t } = useLingui();
  const words = { YES: t`Có`, NO: t`Chưa có`, NOT_OCCURRED: t`Không xảy ra`, OCCURRED: t`Có xảy ra` };
  return ({ kind }, { value, count, total }) => {
    if (kind !== 'THRESHOLD') return value ? words[value] : null;
    return count === null || !total ? null : `${formatShare(count, total)} (${shareOf(count, total)})`;
  };
}

/** `99,3%`; `100%` and `0%` without a fraction. */
export function shareOf(count: number, total: number): string {
  const ratio = count / total;
  return formatPercent(ratio, ratio === 0 || ratio === 1 ? 0 : 1);
}

/** Which shape stands before an answer: whether the criterion is fulfilled by it. */
export function shapeOf(criterion: DossierCriterion, answer: AnswerForm): Standing {
  return holds({ ...criterion, threshold: criterion.threshold ?? null }, { criterionId: criterion.id, ...answer })
    ? 'MET'
    : 'NOT_MET';
}
