import { Checkbox, Cluster, DateField, FieldGroup, FieldMessage, Panel, Stack, TextArea, TextField } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import type { UnitKind } from '../graphql/graphql.ts';
import type { CriteriaForm } from './criteria-form.ts';
import { useLawWords } from '../law/useLawWords.ts';

const JUDGED = [
  'AGENCY',
  'ENTERPRISE',
  'SCHOOL',
  'PARTY_BODY',
  'MASS_ORGANISATION',
  'MEDIA',
  'RESIDENTIAL_AREA',
  'TERRITORY',
] as const satisfies readonly UnitKind[];

interface SetFieldsProps {
  value: CriteriaForm;
  onChange: (said: Partial<CriteriaForm>) => void;
  problemOf: (field: string) => string | undefined;
}

/** What a version is called, whom it is for, from when it holds and what it rests on. */
export function SetFields({ value, onChange, problemOf }: SetFieldsProps) {
  const { t } = useLingui();
  const { kinds } = useLawWords();
  const { unitKinds } = value;
  const wrongKinds = problemOf('unitKinds');
  return (
    <Panel title={t`Căn cứ và hiệu lực`}>
      <Stack>
        <TextField
          id="legalBasis"
          label={t`Căn cứ`}
          hint={t`Điều, số, ngày, cơ quan ban hành.`}
          isRequired
          value={value.legalBasis}
          onChange={(legalBasis) => onChange({ legalBasis })}
          error={problemOf('legalBasis')}
          maxLength={400}
        />
        <FieldGroup>
          <DateField
            id="effectiveOn"
            label={t`Áp dụng từ ngày`}
            isRequired
            value={value.effectiveOn}
            onChange={(effectiveOn) => onChange({ effectiveOn })}
            error={problemOf('effectiveOn')}
          />
          <DateField
            id="validTo"
            label={t`Đến hết ngày`}
            isOptional
            value={value.validTo}
            onChange={(validTo) => onChange({ validTo })}
            error={problemOf('validTo')}
          />
        </FieldGroup>
        <FieldGroup>
          <TextField
            id="title"
            label={t`Tên bộ tiêu chí`}
            isRequired
            value={value.title}
            onChange={(title) => onChange({ title })}
            error={problemOf('title')}
            maxLength={300}
          />
          <TextField
            id="code"
            label={t`Ký hiệu`}
            hint={t`Ví dụ: TT124-2021-D6.`}
            isRequired
            value={value.code}
            onChange={(code) => onChange({ code })}
            error={problemOf('code')}
            maxLength={40}
          />
        </FieldGroup>
        <fieldset className="law-kinds" id="unitKinds" tabIndex={-1}>
          <legend className="at-label">{t`Áp dụng cho`}</legend>
          <Cluster>
            {JUDGED.map((kind) => (
              <Checkbox
                key={kind}
                isSelected={unitKinds.includes(kind)}
                onChange={(isAsked) =>
                  onChange({ unitKinds: isAsked ? [...unitKinds, kind] : unitKinds.filter((one) => one !== kind) })
                }
              >
                {kinds[kind]}
              </Checkbox>
            ))}
          </Cluster>
          {wrongKinds ? <FieldMessage kind="error">{wrongKinds}</FieldMessage> : null}
        </fieldset>
        <TextArea
          id="note"
          label={t`Điều người thứ hai cần biết`}
          isOptional
          rows={2}
          value={value.note}
          onChange={(note) => onChange({ note })}
          hint={t`Không ghi tên cá nhân.`}
          error={problemOf('note')}
          maxLength={2000}
        />
      </Stack>
    </Panel>
  );
}
