import { describeProblem } from '@antoan/web';
import './law-problem-words.ts';

/** A problem as a service tells it. */
interface LawProblem {
  code: string;
  path: readonly string[];
  params: readonly { name: string; value: string }[];
}

const said = ({ code, path, params }: LawProblem) => describeProblem({ code, path: [...path], params: [...params] });

/** The sentence for one field. */
export function problemAt(problems: readonly LawProblem[], ...path: (string | number)[]): string | undefined {
  const found = problems.find((problem) => problem.path.join('.') === path.join('.'));
  return found && said(found);
}

/** All that stands in the way, each line leading to its field. */
export function problemLines(problems: readonly LawProblem[]) {
  return problems.map((problem) => ({
    message: said(problem),
    ...(problem.path.length > 0 ? { fieldId: problem.path.join('-') } : {}),
  }));
}
