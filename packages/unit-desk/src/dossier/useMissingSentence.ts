import type { Problem } from '@antoan/assessment-rules';
import { describeProblem } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
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
