import { Criterion, FormSection, StandingMark, Tag } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import type { DossierForm_AssessmentFragment } from '../graphql/graphql.ts';
import { ClosedAnswer } from './ClosedAnswer.tsx';
import { type DossierCriterion, shapeOf, useAnswerWords } from './criterion-answer.ts';
import { CriterionFields } from './CriterionFields.tsx';
import type { Completeness } from './dossier-completeness.ts';
import { MinutesSection } from './MinutesSection.tsx';
import { isOpenPlace } from './places-to-mend.ts';
import { previousAnswerOf } from './previous-answer.ts';
import type { DossierDraft } from './useDossierDraft.ts';

interface DossierSectionsProps {
  assessment: DossierForm_AssessmentFragment;
  draft: DossierDraft;
  completeness: Completeness;
  /** Criteria that were complete when the page opened: they are folded. */
  foldedAtFirst: ReadonlySet<string>;
  /** Whether somebody has asked what is missing. */
  isAsked: boolean;
  problemOf: (...path: string[]) => string | undefined;
}

/** The form itself: criteria under their headings and the minutes. Of a dossier sent back only what was named can be changed. */
export function DossierSections(props: DossierSectionsProps) {
  const { assessment, draft, completeness, problemOf } = props;
  return (
    <>
      {completeness.sections.map(({ id, title, done, criteria }) => (
        <FormSection key={id} id={id} title={title} done={done} total={criteria.length}>
          {criteria.map((criterion) => (
            <CriterionOfForm key={criterion.id} criterion={criterion} {...props} />
          ))}
        </FormSection>
      ))}
      <MinutesSection
        minutes={draft.form.minutes}
        onChange={draft.changeMinutes}
        problemOf={(field) => problemOf('minutes', field)}
        isComplete={completeness.isMinutesComplete}
        isReadOnly={!isOpenPlace(assessment.returned, 'minutes')}
      />
    </>
  );
}

function CriterionOfForm({ criterion, ...props }: DossierSectionsProps & { criterion: DossierCriterion }) {
  const { t } = useLingui();
  const { assessment, draft, completeness, foldedAtFirst, isAsked, problemOf } = props;
  const answerWords = useAnswerWords();
  const { id, number, text } = criterion;
  const answer = draft.form.answers[id];
  if (!answer) return null;
  const inWords = answerWords(criterion, answer);
  const isComplete = completeness.complete.has(id);
  const isOpen = isOpenPlace(assessment.returned, `answers-${id}`);
  const isToMend = isOpen && Boolean(assessment.returned);
  return (
    <Criterion
      id={`answers-${id}`}
      number={number}
      question={text}
      isMissing={isAsked ? !isComplete : inWords !== null && !isComplete}
      isComplete={isOpen ? !isToMend && foldedAtFirst.has(id) && isComplete : true}
      note={isToMend ? <Tag tone="warn">{t`Phải sửa`}</Tag> : null}
      answer={inWords ? <StandingMark value={shapeOf(criterion, answer)}>{inWords}</StandingMark> : null}
    >
      {isOpen ? (
        <CriterionFields
          criterion={criterion}
          answer={answer}
          onChange={(change) => draft.changeAnswer(id, change)}
          problemOf={(field) => problemOf('answers', id, field)}
          previous={previousAnswerOf(assessment, criterion)}
        />
      ) : (
        <ClosedAnswer answer={answer} />
      )}
    </Criterion>
  );
}
