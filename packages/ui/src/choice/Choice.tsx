import { Radio, RadioGroup } from 'react-aria-components';
import type { FieldProps } from '../field/field.ts';
import { fieldClass, FieldFrame } from '../field/FieldFrame.tsx';

interface ChoiceProps<Id extends string> extends Omit<FieldProps, 'autoFocus'> {
  /** Two or three answers. */
  options: readonly { id: Id; label: string }[];
  /** `null` while nobody has answered: nothing is chosen beforehand. */
  value: Id | null;
  onChange: (value: Id) => void;
}

/** Two or three answers beside each other; the arrows move between them. */
export function Choice<Id extends string>(props: ChoiceProps<Id>) {
  const { label, hint, error, warning, isOptional, isLabelHidden, options, value, onChange, ...rest } = props;
  return (
    <RadioGroup
      {...rest}
      value={value}
      onChange={(next) => onChange(next as Id)}
      orientation="horizontal"
      isInvalid={Boolean(error)}
      className={fieldClass(error)}
    >
      <FieldFrame {...{ label, hint, error, warning, isOptional, isLabelHidden }}>
        <div className="at-choice">
          {options.map((option) => (
            <Radio key={option.id} value={option.id} className="at-choice-option">
              <span className="at-choice-dot" aria-hidden="true" />
              {option.label}
            </Radio>
          ))}
        </div>
      </FieldFrame>
    </RadioGroup>
  );
}
