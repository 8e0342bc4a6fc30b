import { DateField, FieldGroup, Panel, Stack, TextField } from '@antoan/ui';
import type { Problems } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { instrumentOf, type WithInstrument } from './instrument-form.ts';

interface InstrumentFieldsProps {
  form: WithInstrument;
  onChange: (change: Partial<WithInstrument>) => void;
  problems: Problems;
}

/** The decision an act rests on; it may be left out and named later. */
export function InstrumentFields({ form, onChange, problems }: InstrumentFieldsProps) {
  const { t } = useLingui();
  const isNamed = instrumentOf(form) !== null;
  return (
    <Panel title={t`Căn cứ (không bắt buộc)`} headingLevel={3}>
      <Stack gap="m">
        <FieldGroup>
          <TextField
            id="instrument-number"
            label={t`Số, ký hiệu văn bản`}
            placeholder="1207/QĐ-UBND"
            value={form.instrumentNumber}
            onChange={(instrumentNumber) => onChange({ instrumentNumber })}
            error={problems.of('instrument', 'number')}
            maxLength={60}
          />
          <DateField
            id="instrument-issuedOn"
            label={t`Ngày ban hành`}
            value={form.instrumentIssuedOn || null}
            onChange={(day) => onChange({ instrumentIssuedOn: day ?? '' })}
            error={problems.of('instrument', 'issuedOn')}
          />
        </FieldGroup>
        {isNamed ? (
          <>
            <TextField
              id="instrument-title"
              label={t`Trích yếu`}
              value={form.instrumentTitle}
              onChange={(instrumentTitle) => onChange({ instrumentTitle })}
              error={problems.of('instrument', 'title')}
              maxLength={400}
            />
            <TextField
              id="instrument-issuer"
              label={t`Cơ quan ban hành`}
              isOptional
              value={form.instrumentIssuer}
              onChange={(instrumentIssuer) => onChange({ instrumentIssuer })}
              error={problems.of('instrument', 'issuer')}
              maxLength={200}
            />
          </>
        ) : null}
      </Stack>
    </Panel>
  );
}
