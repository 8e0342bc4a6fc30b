import type { Criterion } from '@antoan/assessment-rules';
import { StandingMark } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Dossier_AssessmentFragment } from '../graphql/graphql.ts';
import { AnswerMark, useAnswerWords } from './AnswerMark.tsx';
import type { DossierAnswer } from './criterion-sections.ts';

type Finding = Dossier_AssessmentFragment['appraisedAnswers'][number];
type PreviousAnswer = NonNullable<Dossier_AssessmentFragment['previous']>['answers'][number];

interface CriterionRowProps {
  criterion: Criterion;
  answer: DossierAnswer | undefined;
  /** The answer of the year before; null when there was no dossier. */
  previous: PreviousAnswer | null | undefined;
  previousYear: number;
  /** What was found at the appraisal, once it was. */
  finding: Finding | undefined;
  /** In place of the finding while the dossier is being appraised. */
  judgement?: ReactNode;
  /** Under the row: what a finding that does not hold needs. */
  detail?: ReactNode;
}

/** One criterion: question and evidence, this year beside last year, and the finding. */
export function CriterionRow(props: CriterionRowProps) {
  const { criterion, answer, previous, previousYear, finding, judgement, detail } = props;
  const { t } = useLingui();
  const shows = answer?.evidence || answer?.note || answer?.conclusionReference;
  return (
    <div
      className={detail ? 'dossier-row dossier-row-open' : 'dossier-row'}
      id={`tieu-chi-${criterion.id}`}
      tabIndex={-1}
    >
      <span className="dossier-row-number at-num">{criterion.number}</span>
      <div className="dossier-row-text">
        <p>{criterion.text}</p>
        {answer?.evidence ? <p className="at-sub">{answer.evidence}</p> : null}
        {answer?.conclusionReference ? (
          <p className="at-sub">{t`Kết luận: ${{ reference: answer.conclusionReference }}`}</p>
        ) : null}
        {answer?.note ? <p className="at-sub">{t`Ghi chú: ${{ note: answer.note }}`}</p> : null}
        {!shows && criterion.evidence.length > 0 ? <p className="dossier-row-bare">{t`Không ghi minh chứng`}</p> : null}
      </div>
      <div className="dossier-row-answer">
        <AnswerMark criterion={criterion} answer={answer} />
      </div>
      <div className="dossier-row-previous">
        <span className="at-only-phone at-sub">{previousYear}: </span>
        <PreviousWords answer={answer} previous={previous} />
      </div>
      {judgement ?? (finding ? <FindingMark criterion={criterion} finding={finding} /> : null)}
      {detail ? <div className="dossier-row-detail">{detail}</div> : null}
    </div>
  );
}

function PreviousWords({ answer, previous }: Pick<CriterionRowProps, 'answer' | 'previous'>) {
  const { t } = useLingui();
  const words = useAnswerWords();
  if (!previous) return <span className="at-sub">{t`Không có`}</span>;
  const then = words(previous);
  if (answer && words(answer) === then) return <span className="at-sub">{t`Như năm nay`}</span>;
  return <span>{then}</span>;
}

function FindingMark({ criterion, finding }: { criterion: Criterion; finding: Finding }) {
  const words = useFindingWords(criterion.kind);
  return (
    <div className="dossier-row-finding">
      <StandingMark value={finding.holds ? 'MET' : 'NOT_MET'}>{finding.holds ? words.holds : words.fails}</StandingMark>
      {finding.conclusionReference ? <p className="at-sub">{finding.conclusionReference}</p> : null}
      {finding.reason ? <p className="at-sub">{finding.reason}</p> : null}
    </div>
  );
}

/** The two findings on a criterion, in words that fit what it asks. */
export function useFindingWords(kind: Criterion['kind']): { holds: string; fails: string } {
  const { t } = useLingui();
  return kind === 'PROHIBITION' ? { holds: t`Không xảy ra`, fails: t`Có xảy ra` } : { holds: t`Đủ`, fails: t`Chưa đủ` };
}
