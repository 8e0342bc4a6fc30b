import { Choice, FieldGroup, Select, TextField } from '@antoan/ui';
import type { Problems } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import type { UnitKind } from '../graphql/graphql.ts';
import { CODE_SCHEMES, type UnitForm } from './unit-form.ts';
import { useUnitWords } from './useUnitWords.ts';

interface ProfileFieldsProps {
  kind: UnitKind;
  form: UnitForm;
  /** Somebody else's version, when it says otherwise. */
  theirs?: UnitForm | null;
  onChange: (change: Partial<UnitForm>) => void;
  problems: Problems;
  /** Where the fields stand in the input: `['changes']`, or nothing. */
  path?: readonly string[];
}

/** What a unit is called, where it is found and what it is like. */
export function ProfileFields({ kind, form, theirs, onChange, problems, path = [] }: ProfileFieldsProps) {
  const { t } = useLingui();
  const { schoolLevels, sizes, fields } = useUnitWords();
  const schemes = CODE_SCHEMES.filter(
    (scheme) =>
      scheme === 'INTERNAL' || (kind === 'SCHOOL' ? scheme === 'MOET' : kind === 'ENTERPRISE' && scheme === 'MST'),
  );
  const of = (name: keyof UnitForm & string) => ({
    id: `unit-${name}`,
    value: form[name] ?? '',
    error: problems.of(...path, name),
    warning: theirs && theirs[name] !== form[name] ? t`Vừa cập nhật: ${theirs[name] || t`để trống`}` : undefined,
  });
  const yesNo = [
    { id: 'YES', label: t`Có` },
    { id: 'NO', label: t`Không` },
  ] as const;
  return (
    <>
      <TextField {...of('name')} label={t`Tên đầy đủ`} onChange={(name) => onChange({ name })} maxLength={200} />
      <FieldGroup>
        <TextField
          {...of('shortName')}
          label={t`Tên viết tắt`}
          isOptional
          onChange={(shortName) => onChange({ shortName })}
          maxLength={120}
        />
        {kind === 'SCHOOL' ? (
          <Select
            {...of('schoolLevel')}
            label={t`Cấp học`}
            options={schoolLevels}
            value={(form.schoolLevel || null) as (typeof schoolLevels)[number]['id'] | null}
            onChange={(schoolLevel) => onChange({ schoolLevel })}
          />
        ) : null}
        {kind === 'ENTERPRISE' ? (
          <Select
            {...of('sizeClass')}
            label={t`Quy mô`}
            options={sizes}
            value={(form.sizeClass || null) as (typeof sizes)[number]['id'] | null}
            onChange={(sizeClass) => onChange({ sizeClass })}
          />
        ) : null}
      </FieldGroup>
      <TextField
        {...of('address')}
        label={t`Địa chỉ`}
        hint={t`Số nhà, đường, tổ, thôn.`}
        isOptional
        onChange={(address) => onChange({ address })}
        maxLength={300}
      />
      <FieldGroup>
        <Choice
          id="unit-partyOrganisation"
          label={t`Tổ chức đảng`}
          options={yesNo}
          value={form.partyOrganisation as 'YES' | 'NO'}
          onChange={(partyOrganisation) => onChange({ partyOrganisation })}
        />
        <Choice
          id="unit-inIndustrialZone"
          label={t`Trong khu, cụm công nghiệp`}
          options={yesNo}
          value={form.inIndustrialZone as 'YES' | 'NO'}
          onChange={(inIndustrialZone) => onChange({ inIndustrialZone })}
        />
      </FieldGroup>
      <FieldGroup>
        {schemes.map((scheme) => (
          <TextField
            key={scheme}
            {...of(scheme)}
            label={fields[scheme]}
            isOptional
            error={
              problems.of(...path, 'codes', scheme) ??
              (scheme === 'INTERNAL' ? problems.of(...path, 'codes') : undefined)
            }
            onChange={(value) => onChange({ [scheme]: value })}
            maxLength={40}
          />
        ))}
      </FieldGroup>
    </>
  );
}
