import { formatDate } from '@antoan/i18n';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Input, TextField as AriaTextField } from 'react-aria-components';
import type { FieldProps } from '../field/field.ts';
import { fieldClass, FieldFrame } from '../field/FieldFrame.tsx';
import { type DateReading, readLocalDate } from './local-date.ts';

interface DateFieldProps extends FieldProps {
  /** A day as `YYYY-MM-DD`, or null for none. */
  value: string | null;
  onChange: (value: string | null) => void;
  onBlur?: () => void;
}

/** A day typed as 18/12/2020. Says at once when the month has no such day; the value is then null. */
export function DateField(props: DateFieldProps) {
  const { label, hint, error, warning, isOptional, isLabelHidden, value, onChange, onBlur, ...input } = props;
  const [typed, setTyped] = useState(() => (value ? formatDate(value) : ''));
  const [known, setKnown] = useState(value);
  const [isSettled, setSettled] = useState(true);
  const reading = readLocalDate(typed);
  const fault = useReadingFault(isSettled ? reading : { kind: 'empty' });

  // The field follows a value set from outside; what it has said itself it leaves as it was typed.
  if (value !== known) {
    setKnown(value);
    setTyped(value ? formatDate(value) : '');
  }

  function take(text: string) {
    setTyped(text);
    setSettled(false);
    const next = readLocalDate(text);
    const nextValue = next.kind === 'day' ? next.value : null;
    setKnown(nextValue);
    onChange(nextValue);
  }

  function settle() {
    setSettled(true);
    if (reading.kind === 'day') setTyped(formatDate(reading.value));
    onBlur?.();
  }

  const shownError = fault ?? error;
  return (
    <AriaTextField
      {...input}
      value={typed}
      onChange={take}
      onBlur={settle}
      isInvalid={Boolean(shownError)}
      className={fieldClass(shownError)}
    >
      <FieldFrame {...{ label, hint, error: shownError, warning, isOptional, isLabelHidden }}>
        <Input
          className="at-input at-input-numeric at-input-date"
          inputMode="numeric"
          placeholder="dd/mm/yyyy"
          maxLength={10}
        />
      </FieldFrame>
    </AriaTextField>
  );
}

function useReadingFault(reading: DateReading): string | null {
  const { t } = useLingui();
  switch (reading.kind) {
    case 'unreadable':
      return t`Ghi ngày, tháng, năm như 18/12/2020.`;
    case 'no-such-month':
      return t`Không có tháng ${reading.month}.`;
    case 'no-such-day':
      return t`Tháng ${reading.month} có ${reading.daysInMonth} ngày.`;
    default:
      return null;
  }
}
