import { describeProblem } from '@antoan/web';
import './reorganisation-problem-words.ts';

/** A problem as the preview tells it. */
export interface PlanProblem {
  code: string;
  path: readonly string[];
  params: readonly { name: string; value: string }[];
}

/** The sentence for one field of a step, by the way to it. */
export type ProblemAt = (...path: (string | number)[]) => string | undefined;

/** What stands in the way at a path and, for a way that ends earlier, of the whole below it. */
export function problemAt(problems: readonly PlanProblem[], ...base: (string | number)[]): ProblemAt {
  return (...path) => {
    const wanted = [...base, ...path].join('.');
    const found = problems.find((problem) => problem.path.join('.') === wanted);
    return found && describeProblem({ ...found, path: [...found.path], params: [...found.params] });
  };
}

/** All that stands in the way, each line leading to its field. */
export function problemLines(problems: readonly PlanProblem[]) {
  return problems.map((problem) => ({
    message: describeProblem({ ...problem, path: [...problem.path], params: [...problem.params] }),
    ...(problem.path.length > 0 ? { fieldId: fieldOf(problem.path) } : {}),
  }));
}

/** The field of a problem: lists of units are one field, whichever of them is wrong. */
function fieldOf(path: readonly string[]): string {
  const parts = path.filter(
    (part, index) => !(index === path.length - 1 && ['unitIds', 'takes'].includes(path[index - 1] ?? '')),
  );
  return parts.length === 2 && parts[0] === 'steps' ? `viec-${parts[1]}` : parts.join('-');
}
