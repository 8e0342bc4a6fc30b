import type { Problem } from '@antoan/assessment-rules';
import { describeProblem } from '@antoan/web';
import type { ProblemLine } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import type { Completeness } from './dossier-completeness.ts';
import type { DossierCriterion } from './criterion-answer.ts';

/** Says in half a line what is missing and of which criterion. */
export function useMissingSentence(criteria: readonly DossierCriterion[]): (problem: Problem) => string {
  const { t } = useLingui();
  return (problem) => {
    const criterion = criteria.find(({ id }) => problem.path[0] === 'answers' && id === problem.path[1]);
    if (!criterion) return problem.path.length > 1 ? t`Biên bản: ${describeProblem(problem)}` : t`Biên bản họp đơn vị`;
    const { number, evidence } = criterion;
    if (problem.code === 'assessment.evidence.missing') {
      const wanted = evidence[0] ?? '';
      return wanted ? t`${number} Minh chứng: ${wanted}` : t`${number} Minh chứng`;
    }
    const sentence = describeProblem(problem);
    return `${number} ${sentence.replace(/\.$/, '')}`;
  };
}

/** The lines of the missing list; a section that nobody has begun is one line, not five. */
export function useMissingLines(
  { sections, missing }: Completeness,
  sentenceOf: (problem: Problem) => string,
): ProblemLine[] {
  const { t } = useLingui();
  const untouched = sections.filter(
    ({ criteria }) =>
      criteria.length > 2 &&
      criteria.every(({ id }) => missing.some(({ path }) => path.length === 2 && path[1] === id)),
  );
  const lineOf = (problem: Problem): ProblemLine | null => {
    const section = untouched.find(({ criteria }) => criteria.some(({ id }) => id === problem.path[1]));
    const [first, last] = [section?.criteria[0], section?.criteria.at(-1)];
    if (!first || !last) return { message: sentenceOf(problem), fieldId: problem.path.join('-') };
    return first.id === problem.path[1]
      ? { message: t`${first.number} – ${last.number} Chưa trả lời`, fieldId: problem.path.join('-') }
      : null;
  };
  return missing.flatMap((problem) => lineOf(problem) ?? []);
}

/** What is missing at one field; an answer that nobody has begun is said at its first field. */
export function sentenceOfField(missing: readonly Problem[], path: readonly string[]): string | undefined {
  const place = path.join('/');
  const found = missing.find(
    (problem) =>
      problem.path.join('/') === place || (path.at(-1) === 'value' && `${problem.path.join('/')}/value` === place),
  );
  return found && describeProblem(found);
}
