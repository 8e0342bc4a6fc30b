import { formatNumber } from '@antoan/i18n';
import { FieldGroup, NumberField, TextArea } from '@antoan/ui';
import type { Problems } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { NUMBERS, type NumberName } from './guard-establishment.ts';
import { useStrengthLabels } from './useGuardForceWords.ts';

/** The numbers of a guard force and what is noted with them. */
export type Strength = Record<NumberName, number | null> & { note: string };

interface StrengthFieldsProps {
  id: string;
  form: Strength;
  /** Somebody else's numbers, when they say otherwise. */
  theirs: Strength | null;
  isReadOnly: boolean;
  onChange: (change: Partial<Strength>) => void;
  problems: Problems;
}

/** How many guards there are to be and are; under each number what somebody else has just written. */
export function StrengthFields({ id, form, theirs, isReadOnly, onChange, problems }: StrengthFieldsProps) {
  const { t } = useLingui();
  const labels = useStrengthLabels();
  const gap = (form.established ?? 0) - (form.actual ?? 0);
  return (
    <>
      <FieldGroup>
        {NUMBERS.map((name) => (
          <NumberField
            key={name}
            id={`${id}-${name}`}
            label={labels[name]}
            unit={t`người`}
            min={0}
            isReadOnly={isReadOnly}
            value={form[name]}
            onChange={(value) => onChange({ [name]: value } as Partial<Strength>)}
            error={problems.of(name)}
            warning={
              theirs && theirs[name] !== form[name] ? t`Vừa cập nhật: ${formatNumber(theirs[name] ?? 0)}` : undefined
            }
            hint={name === 'actual' && gap > 0 ? t`Thiếu ${formatNumber(gap)} người so với định biên.` : undefined}
          />
        ))}
      </FieldGroup>
      <TextArea
        id={`${id}-note`}
        label={t`Ghi chú`}
        hint={
          gap < 0 ? t`Hiện có nhiều hơn định biên thì ghi lý do. Không ghi tên cá nhân.` : t`Không ghi tên cá nhân.`
        }
        isOptional={gap >= 0}
        isReadOnly={isReadOnly}
        rows={2}
        maxLength={500}
        value={form.note}
        onChange={(note) => onChange({ note })}
        error={problems.of('note')}
        warning={theirs && theirs.note !== form.note ? t`Vừa cập nhật: ${theirs.note || t`để trống`}` : undefined}
      />
    </>
  );
}
