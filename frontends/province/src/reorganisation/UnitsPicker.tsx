import { FieldMessage, IconButton } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import { useState } from 'react';
import type { ChosenUnit } from './place-form.ts';
import { UnitPicker } from './UnitPicker.tsx';

interface UnitsPickerProps {
  id: string;
  label: string;
  hint?: string;
  error?: string | undefined;
  /** What is wrong with one of those chosen, by its place in the list. */
  errorAt?: (index: number) => string | undefined;
  value: readonly ChosenUnit[];
  onChange: (units: ChosenUnit[]) => void;
}

/** Several units: each is found by typing and joins the list under the field. */
export function UnitsPicker({ value, onChange, errorAt, ...field }: UnitsPickerProps) {
  const { t } = useLingui();
  // A new field each time: it begins empty after a unit has been taken over.
  const [round, setRound] = useState(0);
  return (
    <div className="reorganise-units">
      <UnitPicker
        key={round}
        {...field}
        value={null}
        onChange={(unit) => {
          if (!unit) return;
          if (!value.some(({ id }) => id === unit.id)) onChange([...value, unit]);
          setRound(round + 1);
        }}
      />
      {value.length > 0 ? (
        <ul className="reorganise-chips" aria-label={field.label}>
          {value.map(({ id, name }, index) => {
            const error = errorAt?.(index);
            return (
              <li key={id} className={error ? 'reorganise-chip-wrong' : ''}>
                <span className="reorganise-chip">
                  {name}
                  <IconButton
                    icon={X}
                    label={t`Bỏ ${{ name }}`}
                    onPress={() => onChange(value.filter((unit) => unit.id !== id))}
                  />
                </span>
                {error ? <FieldMessage kind="error">{error}</FieldMessage> : null}
              </li>
            );
          })}
        </ul>
      ) : null}
    </div>
  );
}
