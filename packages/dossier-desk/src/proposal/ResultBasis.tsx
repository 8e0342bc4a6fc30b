import { useLingui } from '@lingui/react/macro';

interface ResultBasisProps {
  criteriaSet: { criteria: readonly { id: string; number: string }[] };
  /** The unit never submitted; there is nothing to appraise. */
  isAbsent?: boolean;
  appraisedAnswers: readonly { criterionId: string; holds: boolean; conclusionReference?: string | null }[];
}

/** What a result rests on: all criteria held, or the numbers of those that did not and the conclusion behind them. */
export function ResultBasis({ criteriaSet, appraisedAnswers, isAbsent = false }: ResultBasisProps) {
  const { t } = useLingui();
  if (isAbsent) return <span className="at-sub">{t`Không nộp hồ sơ`}</span>;
  const numbers = new Map(criteriaSet.criteria.map(({ id, number }) => [id, number]));
  const failing = appraisedAnswers.filter(({ holds }) => !holds);
  if (appraisedAnswers.length === 0) return <span className="at-sub">{t`Chưa lấy được`}</span>;
  if (failing.length === 0) {
    const count = appraisedAnswers.length;
    return <span className="at-sub at-nowrap">{t`Đủ ${{ count }}/${{ count }} tiêu chí`}</span>;
  }
  const list = failing.map(({ criterionId }) => numbers.get(criterionId)).join(', ');
  const conclusions = failing.flatMap(({ conclusionReference }) => conclusionReference ?? []).join('; ');
  return <span className="at-sub">{[t`Tiêu chí ${{ list }}`, conclusions].filter(Boolean).join(': ')}</span>;
}
