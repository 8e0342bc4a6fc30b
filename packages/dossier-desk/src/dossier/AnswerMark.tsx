import { type Criterion, holds } from '@antoan/assessment-rules';
import { formatShare } from '@antoan/i18n';
import { StandingMark } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import type { FlaggedAnswer } from './dossier-flags.ts';

type Answered = FlaggedAnswer & { value?: 'YES' | 'NO' | 'NOT_OCCURRED' | 'OCCURRED' | null };

/** The unit's answer to one criterion: shape and word, or counted of total. */
export function AnswerMark({ criterion, answer }: { criterion: Criterion; answer: Answered | undefined }) {
  const words = useAnswerWords();
  const { t } = useLingui();
  if (!answer || !isAnswered(answer)) return <StandingMark value="PENDING">{t`Chưa trả lời`}</StandingMark>;
  const mark = holds(criterion, answer) ? 'MET' : 'NOT_MET';
  return <StandingMark value={mark}>{words(answer)}</StandingMark>;
}

/** Writes an answer in a word or two. */
export function useAnswerWords(): (answer: Answered) => string {
  const { t } = useLingui();
  const values = { YES: t`Có`, NO: t`Chưa có`, NOT_OCCURRED: t`Không xảy ra`, OCCURRED: t`Có xảy ra` };
  return ({ value, count, total }) => (value ? values[value] : formatShare(count ?? 0, total ?? 0));
}

function isAnswered({ value, count, total }: Answered): boolean {
  return Boolean(value) || (typeof count === 'number' && typeof total === 'number');
}
