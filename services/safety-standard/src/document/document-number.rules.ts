import { problem, type Problem } from '@antoan/app-error';
import { problemsOfTexts, tidy } from '@antoan/vietnamese-text';

/** Why a document cannot bear this number and date: it must have both, and no document is dated in the future. */
export function problemsOfDocument(
  noun: string,
  { number, date }: { number: string; date: string },
  today: string,
): Problem[] {
  const missing = tidy(number) === null ? [problem(`${noun}.number.missing`, 'number')] : [];
  const future = date > today ? [problem(`${noun}.date.future`, 'date', { date, today })] : [];
  return [...missing, ...future, ...problemsOfTexts([{ path: ['number'], text: number, most: 60 }])];
}
