import { DateField, FieldGroup } from '@antoan/ui';
import type { DaysForm } from './window-form.ts';
import { useWindowWords, WINDOW_DAYS } from './useWindowWords.ts';

interface WindowDaysFieldsProps {
  /** Before each field's id: `special-0-`. */
  prefix?: string;
  value: DaysForm;
  onChange: (said: Partial<DaysForm>) => void;
  problemOf: (field: string) => string | undefined;
}

/** The six days of a year, two beside each other. */
export function WindowDaysFields({ prefix = '', value, onChange, problemOf }: WindowDaysFieldsProps) {
  const words = useWindowWords();
  return (
    <FieldGroup>
      {WINDOW_DAYS.map((day) => (
        <DateField
          key={day}
          id={`${prefix}${day}`}
          label={words[day]}
          isRequired
          value={value[day]}
          onChange={(next) => onChange({ [day]: next })}
          error={problemOf(day)}
        />
      ))}
    </FieldGroup>
  );
}
