import { problem, type Problem } from '@antoan/app-error';

interface Strength {
  established: number;
  actual: number;
  female: number;
  certified: number;
  note?: string | null | undefined;
}

/** Invariant I-25: certified and female never exceed actual; actual exceeds established only with a note. */
export function problemsOf({ established, actual, female, certified, note }: Strength): Problem[] {
  const problems: Problem[] = [];
  if (certified > actual) problems.push(problem('guardForce.certified.exceedsActual', 'certified', { actual }));
  if (female > actual) problems.push(problem('guardForce.female.exceedsActual', 'female', { actual }));
  if (actual > established && !note?.trim())
    problems.push(problem('guardForce.note.missing', 'note', { established, actual }));
  return problems;
}
