import type { Problems } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { BodyField } from './BodyField.tsx';
import { STANDING_FIELDS, type StandingField, type UnitForm } from './unit-form.ts';
import { useUnitWords } from './useUnitWords.ts';

const USES = {
  placeId: 'PLACE',
  managingBodyId: 'MANAGING_BODY',
  policeOfficeId: 'POLICE_OFFICE',
  reportsToId: 'REPORTING_LINE',
} as const;

interface StandingFieldsProps {
  form: UnitForm;
  theirs?: UnitForm | null;
  onChange: (change: Partial<UnitForm>) => void;
  /** The day on which places and bodies must be there. */
  on: string | null;
  problems: Problems;
  path?: readonly string[];
  fields?: readonly StandingField[];
}

/** Where a unit stands: its commune, its managing body, its police office and whom it reports to. */
export function StandingFields(props: StandingFieldsProps) {
  const { form, theirs, onChange, on, problems, path = [], fields = STANDING_FIELDS } = props;
  const { t } = useLingui();
  const words = useUnitWords().fields;
  return fields.map((field) => (
    <BodyField
      key={field}
      id={`unit-${field}`}
      label={words[field]}
      use={USES[field]}
      on={on}
      near={field === 'policeOfficeId' ? form.placeId || null : null}
      value={form[field]}
      name={form[`${field}Name`]}
      onChange={(id, name) => onChange({ [field]: id, [`${field}Name`]: name })}
      error={problems.of(...path, field)}
      warning={
        theirs && theirs[field] !== form[field] ? t`Vừa cập nhật: ${theirs[`${field}Name`] || t`để trống`}` : undefined
      }
    />
  ));
}
