import { Button, FieldMessage, IconButton } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { Plus, Trash2 } from 'lucide-react';
import { OutcomeFields } from './OutcomeFields.tsx';
import { newOutcome, type OutcomeForm } from './outcome-form.ts';
import type { ChosenUnit } from './place-form.ts';
import type { StepForm } from './step-form.ts';
import type { ProblemAt } from './problem-at.ts';
import { StepFields } from './StepFields.tsx';
import { useReorganisationWords } from './useReorganisationWords.ts';

interface StepCardProps {
  index: number;
  value: StepForm;
  onChange: (step: StepForm) => void;
  onRemove: () => void;
  problemAt: ProblemAt;
  planned: readonly ChosenUnit[];
}

/** One thing that the plan does, with what is wrong with it. */
export function StepCard({ index, value, onChange, onRemove, problemAt, planned }: StepCardProps) {
  const { t } = useLingui();
  const { steps } = useReorganisationWords();
  const number = index + 1;
  const whole = problemAt() ?? problemAt('outcomes');
  const takesNew = !(value.kind === 'MERGE' && value.goesOn);
  const changeOutcome = (at: number, outcome: OutcomeForm) =>
    onChange({ ...value, outcomes: value.outcomes.map((each, place) => (place === at ? outcome : each)) });
  const least = value.kind === 'SPLIT' && !value.goesOn ? 2 : 1;
  return (
    <section className="reorganise-step" aria-labelledby={`viec-${index}`}>
      <header>
        <h3 id={`viec-${index}`}>
          <span className="at-num">{number}.</span> {steps[value.kind]}
        </h3>
        <IconButton icon={Trash2} label={t`Xóa việc ${{ number }}`} onPress={onRemove} />
      </header>
      {whole ? <FieldMessage kind="error">{whole}</FieldMessage> : null}
      <StepFields {...{ index, value, onChange, problemAt, planned }} />
      {takesNew
        ? value.outcomes.map((outcome, at) => (
            <OutcomeFields
              key={outcome.key}
              id={`steps-${index}-outcomes-${at}`}
              step={value}
              value={outcome}
              onChange={(next) => changeOutcome(at, next)}
              onRemove={
                value.outcomes.length > least
                  ? () => onChange({ ...value, outcomes: value.outcomes.filter((_, place) => place !== at) })
                  : undefined
              }
              problemAt={(...path) => problemAt('outcomes', at, ...path)}
              planned={planned}
            />
          ))
        : null}
      {value.kind === 'SPLIT' ? (
        <Button
          size="small"
          tone="quiet"
          icon={Plus}
          onPress={() => onChange({ ...value, outcomes: [...value.outcomes, newOutcome()] })}
        >
          {t`Thêm đơn vị mới`}
        </Button>
      ) : null}
    </section>
  );
}
