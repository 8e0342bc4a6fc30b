import { Input, NumberField as AriaNumberField } from 'react-aria-components';
import type { FieldProps } from '../field/field.ts';
import { fieldClass, FieldFrame } from '../field/FieldFrame.tsx';

interface NumberFieldProps extends FieldProps {
  /** `null` is an empty field. */
  value?: number | null;
  defaultValue?: number;
  onChange?: (value: number | null) => void;
  onBlur?: () => void;
  min?: number;
  max?: number;
  /** After the field: "người", "tổ". */
  unit?: string;
}

/** A whole number, shown as 1.136, typed on a number pad. */
export function NumberField(props: NumberFieldProps) {
  const { label, hint, error, warning, isOptional, isLabelHidden, unit, value, onChange, min, max, ...input } = props;
  return (
    <AriaNumberField
      {...input}
      value={value === undefined ? undefined : (value ?? Number.NaN)}
      onChange={(next) => onChange?.(Number.isNaN(next) ? null : next)}
      minValue={min}
      maxValue={max}
      formatOptions={{ maximumFractionDigits: 0 }}
      isInvalid={Boolean(error)}
      isWheelDisabled
      className={fieldClass(error)}
    >
      <FieldFrame {...{ label, hint, error, warning, isOptional, isLabelHidden }}>
        <div className="at-field-line">
          <Input className="at-input at-input-numeric" inputMode="numeric" />
          {unit ? <span className="at-field-unit">{unit}</span> : null}
        </div>
      </FieldFrame>
    </AriaNumberField>
  );
}
