import {
  Checkbox,
  Choice,
  Cluster,
  DateField,
  FieldGroup,
  FieldMessage,
  NumberField,
  Panel,
  Stack,
  TextArea,
  TextField,
} from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import type { AwardAuthority, NomineeSubject } from '../graphql/graphql.ts';
import type { AwardKindForm } from './award-kind-form.ts';
import { useAwardKindWords } from './useAwardKindWords.ts';

interface AwardKindFieldsProps {
  value: AwardKindForm;
  onChange: (said: Partial<AwardKindForm>) => void;
  problemOf: (...path: (string | number)[]) => string | undefined;
}

/** What a kind of award is, who grants it, and on what conditions. */
export function AwardKindFields({ value, onChange, problemOf }: AwardKindFieldsProps) {
  const { t } = useLingui();
  const { subjects, natures, authorities } = useAwardKindWords();
  return (
    <Panel title={t`Bản mới`}>
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
        <TextField
          id="name"
          label={t`Tên`}
          isRequired
          value={value.name}
          onChange={(name) => onChange({ name })}
          error={problemOf('name')}
          maxLength={200}
        />
        <Choice
          label={t`Tính chất`}
          options={(['TITLE', 'FORM'] as const).map((id) => ({ id, label: natures[id] }))}
          value={value.nature}
          onChange={(nature) => onChange({ nature })}
        />
        <Several
          id="subject"
          label={t`Đối tượng`}
          words={subjects}
          value={value.subject}
          onChange={(subject: NomineeSubject[]) => onChange({ subject })}
          error={problemOf('subject')}
        />
        <Several
          id="authorities"
          label={t`Thẩm quyền`}
          words={authorities}
          value={value.authorities}
          onChange={(next: AwardAuthority[]) => onChange({ authorities: next })}
        />
        <FieldGroup>
          <NumberField
            id="councilPercent"
            label={t`Tỷ lệ hội đồng đồng ý`}
            unit="%"
            isOptional
            value={value.councilPercent}
            onChange={(councilPercent) => onChange({ councilPercent })}
            error={problemOf('councilPercent')}
          />
          <NumberField
            id="resultValidYears"
            label={t`Kết quả có giá trị`}
            unit={t`năm`}
            isOptional
            value={value.resultValidYears}
            onChange={(resultValidYears) => onChange({ resultValidYears })}
            error={problemOf('resultValidYears')}
          />
          <NumberField
            id="quota-percent"
            label={t`Tỷ lệ tối đa`}
            unit="%"
            isOptional
            value={value.quotaPercent}
            onChange={(quotaPercent) => onChange({ quotaPercent })}
            error={problemOf('quota', 'percent')}
          />
          <TextField
            label={t`Tính trên số người được`}
            hint={t`Ký hiệu của danh hiệu, ví dụ LDTT.`}
            isOptional
            value={value.quotaFamily}
            onChange={(quotaFamily) => onChange({ quotaFamily })}
            maxLength={40}
          />
        </FieldGroup>
        <Checkbox isSelected={value.needsChecking} onChange={(needsChecking) => onChange({ needsChecking })}>
          {t`Cần đối chiếu văn bản gốc`}
        </Checkbox>
        <TextArea
          label={t`Điều người thứ hai cần biết`}
          hint={t`Không ghi tên cá nhân.`}
          isOptional
          rows={2}
          value={value.note}
          onChange={(note) => onChange({ note })}
          maxLength={2000}
        />
      </Stack>
    </Panel>
  );
}

interface SeveralProps<Id extends string> {
  id: string;
  label: string;
  words: Record<Id, string>;
  value: readonly Id[];
  onChange: (value: Id[]) => void;
  error?: string | undefined;
}

/** Any number out of a few. */
function Several<Id extends string>({ id, label, words, value, onChange, error }: SeveralProps<Id>) {
  return (
    <fieldset className="law-kinds" id={id} tabIndex={-1}>
      <legend className="at-label">{label}</legend>
      <Cluster>
        {(Object.keys(words) as Id[]).map((one) => (
          <Checkbox
            key={one}
            isSelected={value.includes(one)}
            onChange={(isChosen) => onChange(isChosen ? [...value, one] : value.filter((other) => other !== one))}
          >
            {words[one]}
          </Checkbox>
        ))}
      </Cluster>
      {error ? <FieldMessage kind="error">{error}</FieldMessage> : null}
    </fieldset>
  );
}
