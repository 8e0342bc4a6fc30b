import type { Criterion } from '@antoan/assessment-rules';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Dossier_AssessmentFragment } from '../graphql/graphql.ts';
import { CriterionRow } from './CriterionRow.tsx';
import { criteriaOf, sectionsOf } from './criterion-sections.ts';
import './dossier.css';

interface CriterionListProps {
  dossier: Dossier_AssessmentFragment;
  /** The control by which the appraiser judges a criterion. */
  judgementOf?: (criterion: Criterion) => ReactNode;
  /** What a judgement needs besides, under the row. */
  detailOf?: (criterion: Criterion) => ReactNode;
}

/** Every criterion that applies, section by section, this year beside last year. */
export function CriterionList({ dossier, judgementOf, detailOf }: CriterionListProps) {
  const { t } = useLingui();
  const { year, previous } = dossier;
  const answers = new Map(dossier.answers.map((answer) => [answer.criterionId, answer]));
  const before = new Map(previous?.answers.map((answer) => [answer.criterionId, answer]));
  const findings = new Map(dossier.appraisedAnswers.map((finding) => [finding.criterionId, finding]));
  const isJudged = judgementOf !== undefined || findings.size > 0;
  return (
    <div className={isJudged ? 'dossier-list dossier-list-judged' : 'dossier-list'}>
      <div className="dossier-list-head" aria-hidden="true">
        <span />
        <span>{t`Tiêu chí và minh chứng`}</span>
        <span>{t`Năm ${{ year }}`}</span>
        <span>{t`Năm ${{ year: year - 1 }}`}</span>
        {isJudged ? <span>{t`Thẩm định`}</span> : null}
      </div>
      {sectionsOf(criteriaOf(dossier)).map((section) => (
        <section key={section.title} aria-label={section.title}>
          <h2 className="dossier-section">{section.title}</h2>
          {section.criteria.map((criterion) => (
            <CriterionRow
              key={criterion.id}
              criterion={criterion}
              answer={answers.get(criterion.id)}
              previous={previous ? before.get(criterion.id) : null}
              previousYear={year - 1}
              finding={findings.get(criterion.id)}
              judgement={judgementOf?.(criterion)}
              detail={detailOf?.(criterion)}
            />
          ))}
        </section>
      ))}
    </div>
  );
}
