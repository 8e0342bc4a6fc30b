import { DateField, SignatoryFields, TextArea, TextField } from '@antoan/ui';
import type { useProblems } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import type { LaterDecision } from './later-decision.ts';

interface LaterDecisionFieldsProps {
  numberLabel: string;
  reasonLabel: string;
  value: LaterDecision;
  date: string | null;
  onChange: (change: Partial<LaterDecision>) => void;
  problems: ReturnType<typeof useProblems>;
}

/** Number, date, reason and signature of a decision that changes an earlier one. */
export function LaterDecisionFields(props: LaterDecisionFieldsProps) {
  const { t } = useLingui();
  const { numberLabel, reasonLabel, value, date, onChange, problems } = props;
  const errorOf = (field: string) => (problems.of(field) ? { error: problems.of(field) ?? '' } : {});
  return (
    <>
      <TextField
        label={numberLabel}
        placeholder={t`3290/QĐ-UBND`}
        value={value.number}
        onChange={(number) => onChange({ number })}
        {...errorOf('number')}
      />
      <DateField label={t`Ngày ký`} value={date} onChange={(next) => onChange({ date: next })} {...errorOf('date')} />
      <TextArea
        label={reasonLabel}
        hint={t`Không ghi tên cá nhân.`}
        rows={3}
        value={value.reason}
        onChange={(reason) => onChange({ reason })}
        {...errorOf('reason')}
      />
      <SignatoryFields
        value={{ position: value.position ?? '', name: value.name ?? '' }}
        onChange={onChange}
        errors={{ position: problems.of('signatoryPosition'), name: problems.of('signatoryName') }}
      />
    </>
  );
}
