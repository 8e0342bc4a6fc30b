import { useCallback, useMemo, useState } from 'react';
import type { CombinedError } from 'urql';
import { type Problem, problemsOf } from '../failure/failure.ts';
import { describeProblem } from './problem-messages.ts';

/** The problems of the last attempt, field by field. */
export interface Problems {
  all: readonly Problem[];
  /** The sentence for one field, by its path: `of('answers', criterionId, 'count')`. */
  of: (...path: string[]) => string | undefined;
  /** Sentences of problems that none of the given fields shows: they go above the form. */
  others: (...shown: (string | readonly string[])[]) => string[];
  /** Keeps the problems of a payload or of a refused input; answers whether there are any. */
  keep: (outcome: { payload?: { problems: readonly Problem[] } | null; error?: CombinedError | undefined }) => boolean;
  clear: () => void;
}

/** Keeps what the server or the form's own rules found wrong, and says it beside the field concerned. */
export function useProblems(): Problems {
  const [all, setAll] = useState<readonly Problem[]>([]);

  const keep = useCallback<Problems['keep']>(({ payload, error }) => {
    const found = [...(payload?.problems ?? []), ...problemsOf(error)];
    setAll(found);
    return found.length > 0;
  }, []);
  const clear = useCallback(() => setAll([]), []);

  return useMemo(
    () => ({
      all,
      keep,
      clear,
      of: (...path) => {
        const found = all.find((problem) => samePath(withoutInput(problem.path), path));
        return found && describeProblem(found);
      },
      others: (...shown) => {
        const paths = shown.map((path) => (typeof path === 'string' ? [path] : path));
        return all
          .filter((problem) => !paths.some((path) => samePath(withoutInput(problem.path), path)))
          .map(describeProblem);
      },
    }),
    [all, keep, clear],
  );
}

// A refused input names the argument first (`input.number`), a payload's problem does not (`number`).
function withoutInput(path: readonly string[]): readonly string[] {
  return path[0] === 'input' ? path.slice(1) : path;
}

function samePath(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((step, index) => step === b[index]);
}
