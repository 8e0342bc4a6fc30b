import { DateField, FieldGroup, Panel, Stack, TextField } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import type { PlanForm } from './plan-form.ts';
import type { ProblemAt } from './problem-at.ts';

interface PlanHeadFieldsProps {
  value: PlanForm;
  onChange: (said: Partial<PlanForm>) => void;
  problemAt: ProblemAt;
}

/** What the plan is called, from when it holds, and the document it rests on. */
export function PlanHeadFields({ value, onChange, problemAt }: PlanHeadFieldsProps) {
  const { t } = useLingui();
  return (
    <Panel title={t`Căn cứ và hiệu lực`}>
      <Stack>
        <TextField
          id="title"
          label={t`Tên phương án`}
          value={value.title}
          onChange={(title) => onChange({ title })}
          error={problemAt('title')}
          maxLength={300}
        />
        <FieldGroup>
          <DateField
            id="effectiveOn"
            label={t`Có hiệu lực từ ngày`}
            value={value.effectiveOn}
            onChange={(effectiveOn) => onChange({ effectiveOn })}
            error={problemAt('effectiveOn')}
          />
          <TextField
            id="instrument-number"
            label={t`Số văn bản`}
            value={value.number}
            onChange={(number) => onChange({ number })}
            error={problemAt('instrument', 'number')}
            maxLength={60}
          />
          <DateField
            id="instrument-issuedOn"
            label={t`Ngày ban hành`}
            isOptional
            value={value.issuedOn}
            onChange={(issuedOn) => onChange({ issuedOn })}
          />
          <TextField
            id="instrument-issuer"
            label={t`Cơ quan ban hành`}
            isOptional
            value={value.issuer}
            onChange={(issuer) => onChange({ issuer })}
            maxLength={200}
          />
        </FieldGroup>
        <TextField
          id="instrument-title"
          label={t`Trích yếu`}
          isOptional
          value={value.about}
          onChange={(about) => onChange({ about })}
          maxLength={400}
        />
      </Stack>
    </Panel>
  );
}
