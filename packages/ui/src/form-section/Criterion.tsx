import { useLingui } from '@lingui/react/macro';
import { ChevronDown } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { Icon } from '../icon/Icon.tsx';

interface CriterionProps {
  /** "1.4". */
  number: string;
  question: string;
  /** Something the authority will ask for is not there yet. */
  isMissing?: boolean;
  /** Everything is there: it folds, and `answer` stands for it. */
  isComplete?: boolean;
  /** The answer in a word, shown while folded: a StandingMark with "Có". */
  answer?: ReactNode;
  /** Stands after the question: "không bắt buộc", a tag. */
  note?: ReactNode;
  /** Answer, evidence and note: Choice, NumberField, TextArea, FileRow. */
  children: ReactNode;
  /** So that a ProblemsSummary can lead here. */
  id?: string;
}

/** One question of a dossier: number, question, answer, evidence, note. */
export function Criterion({ number, question, isMissing, isComplete, answer, note, children, id }: CriterionProps) {
  const { t } = useLingui();
  const bodyId = useId();
  const questionId = useId();
  const [isOpened, setOpened] = useState<boolean | null>(null);
  const isOpen = isOpened ?? !isComplete;
  const classes = `at-criterion${isMissing ? ' at-criterion-missing' : ''}${isOpen ? '' : ' at-criterion-folded'}`;
  return (
    <div className={classes} id={id} data-criterion tabIndex={-1} role="group" aria-labelledby={questionId}>
      <div className="at-criterion-top">
        <span className="at-criterion-number at-num">{number}</span>
        <h3 id={questionId} className="at-criterion-question">
          {question}
          {isMissing ? <span className="at-hidden">, {t`còn thiếu`}</span> : null}
        </h3>
        {note}
        {isOpen ? null : answer}
        {isComplete ? (
          <button
            type="button"
            className="at-icon-button"
            aria-expanded={isOpen}
            aria-controls={bodyId}
            aria-label={isOpen ? t`Thu tiêu chí ${number}` : t`Mở tiêu chí ${number}`}
            onClick={() => setOpened(!isOpen)}
          >
            <Icon of={ChevronDown} />
          </button>
        ) : null}
      </div>
      <div className="at-criterion-body" id={bodyId} hidden={!isOpen}>
        {children}
      </div>
    </div>
  );
}
