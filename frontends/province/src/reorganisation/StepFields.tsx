import { Choice, FieldGroup, Select, TextField } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import type { CodeScheme } from '../graphql/graphql.ts';
import { PlacesFields } from './PlacesFields.tsx';
import type { ChosenUnit } from './place-form.ts';
import type { StepForm } from './step-form.ts';
import type { ProblemAt } from './problem-at.ts';
import { UnitPicker } from './UnitPicker.tsx';
import { UnitsPicker } from './UnitsPicker.tsx';
import { useReorganisationWords } from './useReorganisationWords.ts';

interface StepFieldsProps {
  index: number;
  value: StepForm;
  onChange: (step: StepForm) => void;
  problemAt: ProblemAt;
  planned: readonly ChosenUnit[];
}

/** What a step asks, by its kind. */
export function StepFields({ index, value, onChange, problemAt, planned }: StepFieldsProps) {
  const { t } = useLingui();
  const { schemes } = useReorganisationWords();
  const set = (said: Partial<StepForm>) => onChange({ ...value, ...said });
  const id = (field: string) => `steps-${index}-${field}`;
  const wrongUnits = problemAt('unitIds');
  const several = (label: string, hint?: string) => (
    <UnitsPicker
      id={id('unitIds')}
      label={label}
      {...(hint ? { hint } : {})}
      error={wrongUnits}
      errorAt={(at) => problemAt('unitIds', at)}
      value={value.units}
      onChange={(units) => set({ units })}
    />
  );
  const one = (label: string) => (
    <UnitPicker
      id={id('unitIds')}
      label={label}
      error={wrongUnits ?? problemAt('unitIds', 0)}
      value={value.units[0] ?? null}
      onChange={(unit) => set({ units: unit ? [unit] : [] })}
    />
  );
  const names = (label: string, isOptional: boolean) => (
    <FieldGroup>
      <TextField
        id={id('name')}
        label={label}
        isOptional={isOptional}
        value={value.name}
        onChange={(name) => set({ name })}
        error={problemAt('name')}
      />
      <TextField
        id={id('shortName')}
        label={t`Tên ngắn`}
        isOptional
        value={value.shortName}
        onChange={(shortName) => set({ shortName })}
        error={problemAt('shortName')}
      />
    </FieldGroup>
  );

  switch (value.kind) {
    case 'MERGE':
      return (
        <>
          {several(t`Các đơn vị sáp nhập`, t`Gõ tên hoặc mã, chọn từng đơn vị.`)}
          <Choice
            id={id('goesOn')}
            label={t`Sau sáp nhập`}
            options={[
              { id: 'NEW', label: t`Thành đơn vị mới` },
              { id: 'INTO', label: t`Vào một đơn vị tiếp tục` },
            ]}
            value={value.goesOn ? 'INTO' : 'NEW'}
            onChange={(answer) => set({ goesOn: answer === 'INTO' })}
          />
          {value.goesOn ? (
            <>
              <UnitPicker
                id={id('intoId')}
                label={t`Đơn vị tiếp nhận, tiếp tục hoạt động`}
                error={problemAt('intoId')}
                value={value.into}
                onChange={(into) => set({ into })}
              />
              {names(t`Tên mới của đơn vị tiếp nhận`, true)}
            </>
          ) : null}
        </>
      );
    case 'SPLIT':
      return (
        <>
          {one(t`Đơn vị được chia, tách`)}
          <Choice
            id={id('goesOn')}
            label={t`Đơn vị này`}
            options={[
              { id: 'ENDS', label: t`Kết thúc (chia)` },
              { id: 'GOES_ON', label: t`Tiếp tục (tách)` },
            ]}
            value={value.goesOn ? 'GOES_ON' : 'ENDS'}
            onChange={(answer) => set({ goesOn: answer === 'GOES_ON' })}
          />
          {value.goesOn ? names(t`Tên mới của đơn vị tiếp tục`, true) : null}
        </>
      );
    case 'RENAME':
      return (
        <>
          {one(t`Đơn vị đổi tên`)}
          {names(t`Tên mới`, false)}
        </>
      );
    case 'MOVE':
      return (
        <>
          {several(t`Các đơn vị chuyển`)}
          <PlacesFields
            id={id('places')}
            value={value.places}
            onChange={(places) => set({ places })}
            errorAt={(at) => problemAt('places', at) ?? (at === 0 ? problemAt('places') : undefined)}
            planned={planned}
          />
        </>
      );
    case 'RECODE':
      return (
        <>
          {one(t`Đơn vị đổi mã`)}
          <FieldGroup>
            <Select
              id={id('scheme')}
              label={t`Loại mã`}
              options={Object.entries(schemes).map(([key, label]) => ({ id: key as CodeScheme, label }))}
              value={value.scheme}
              onChange={(scheme) => set({ scheme })}
            />
            <TextField
              id={id('code')}
              label={t`Mã mới`}
              value={value.code}
              onChange={(code) => set({ code })}
              error={problemAt('code')}
            />
          </FieldGroup>
        </>
      );
    case 'ABOLISH':
      return several(t`Các đơn vị giải thể`, t`Đơn vị trực thuộc chuyển lên cấp trên trực tiếp.`);
    case 'ESTABLISH':
      return null;
  }
}
