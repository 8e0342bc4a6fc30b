import { FieldGroup, IconButton, Select, TextField } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import { PlacesFields } from './PlacesFields.tsx';
import type { OutcomeForm } from './outcome-form.ts';
import type { ChosenUnit } from './place-form.ts';
import type { StepForm } from './step-form.ts';
import { UnitsPicker } from './UnitsPicker.tsx';
import type { ProblemAt } from './problem-at.ts';
import { useReorganisationWords } from './useReorganisationWords.ts';

interface OutcomeFieldsProps {
  id: string;
  step: StepForm;
  value: OutcomeForm;
  onChange: (outcome: OutcomeForm) => void;
  onRemove?: (() => void) | undefined;
  problemAt: ProblemAt;
  planned: readonly ChosenUnit[];
}

/** A unit that begins: its name and code, where it stands when that is not evident, and what comes to it. */
export function OutcomeFields({ id, step, value, onChange, onRemove, problemAt, planned }: OutcomeFieldsProps) {
  const { t } = useLingui();
  const { kinds, levels, schemes } = useReorganisationWords();
  const set = (said: Partial<OutcomeForm>) => onChange({ ...value, ...said });
  const optionsOf = <Id extends string>(words: Record<Id, string>) =>
    Object.entries<string>(words).map(([key, label]) => ({ id: key as Id, label }));
  return (
    <fieldset className="reorganise-outcome">
      <legend>
        {value.name || t`Đơn vị mới`}
        {onRemove ? <IconButton icon={X} label={t`Bỏ đơn vị mới`} onPress={onRemove} /> : null}
      </legend>
      <FieldGroup>
        <TextField
          id={`${id}-name`}
          label={t`Tên đầy đủ`}
          value={value.name}
          onChange={(name) => set({ name })}
          error={problemAt('name')}
        />
        <TextField
          id={`${id}-shortName`}
          label={t`Tên ngắn`}
          isOptional
          value={value.shortName}
          onChange={(shortName) => set({ shortName })}
          error={problemAt('shortName')}
        />
        <Select
          id={`${id}-scheme`}
          label={t`Loại mã`}
          options={optionsOf(schemes)}
          value={value.scheme}
          onChange={(scheme) => set({ scheme })}
        />
        <TextField
          id={`${id}-code`}
          label={t`Mã`}
          isOptional
          value={value.code}
          onChange={(code) => set({ code })}
          error={problemAt('code')}
        />
        {step.kind === 'ESTABLISH' && value.likeId === null ? (
          <>
            <Select
              id={`${id}-kind`}
              label={t`Loại đơn vị`}
              options={optionsOf(kinds)}
              value={value.kind}
              onChange={(kind) => set({ kind })}
              error={problemAt('kind')}
            />
            <Select
              id={`${id}-level`}
              label={t`Cấp`}
              options={optionsOf(levels)}
              value={value.level}
              onChange={(level) => set({ level })}
              error={problemAt('level')}
            />
          </>
        ) : null}
      </FieldGroup>
      {step.kind === 'SPLIT' ? (
        <>
          <TextField
            id={`${id}-share`}
            label={t`Tỷ lệ của đơn vị được chia`}
            hint={step.goesOn ? t`Phần còn lại ở đơn vị tiếp tục.` : t`Phần còn lại về đơn vị có tỷ lệ lớn nhất.`}
            isOptional
            unit="%"
            inputMode="numeric"
            value={value.share}
            onChange={(share) => set({ share })}
            error={problemAt('share')}
          />
          <UnitsPicker
            id={`${id}-takes`}
            label={t`Đơn vị trực thuộc chuyển về đây`}
            value={value.takes}
            onChange={(takes) => set({ takes })}
            errorAt={(index) => problemAt('takes', index)}
          />
        </>
      ) : null}
      <PlacesFields
        id={`${id}-places`}
        value={value.places}
        onChange={(places) => set({ places })}
        errorAt={(index) => problemAt('places', index) ?? (index === 0 ? problemAt('places') : undefined)}
        planned={planned.filter((unit) => unit.id !== value.id)}
      />
      {step.kind !== 'ESTABLISH' && value.places.length === 0 ? (
        <p className="at-sub">{t`Đứng ở nơi của đơn vị đầu tiên, nếu không ghi nơi khác.`}</p>
      ) : null}
    </fieldset>
  );
}
