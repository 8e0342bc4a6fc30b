import { ComboBox } from '@antoan/ui';
import { useDeferredValue, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../graphql.ts';
import type { ChosenUnit } from './place-form.ts';

const UnitPicker_query = graphql(`
  query UnitPicker($text: String!) {
    findUnits(text: $text, first: 12) {
      otherName
      unit {
        id
        name
        code
        placeName
        districtName
      }
    }
  }
`);

const LEAST_LETTERS = 2;

interface UnitPickerProps {
  id: string;
  label: string;
  hint?: string;
  error?: string | undefined;
  isLabelHidden?: boolean;
  value: ChosenUnit | null;
  onChange: (unit: ChosenUnit | null) => void;
  /** Units of the same plan that are yet to begin: no search knows them. */
  planned?: readonly ChosenUnit[];
}

/** One unit, found by typing a part of its name or its code. */
export function UnitPicker({ value, onChange, planned = [], ...field }: UnitPickerProps) {
  const [typed, setTyped] = useState(value?.name ?? '');
  const text = useDeferredValue(typed.trim());
  const isIdle = text.length < LEAST_LETTERS || text === value?.name;
  const [{ data, fetching }] = useQuery({ query: UnitPicker_query, variables: { text }, pause: isIdle });
  const found = isIdle ? [] : (data?.findUnits ?? []);
  const options = [
    ...planned.map(({ id, name }) => ({ id, label: name, detail: '+' })),
    ...(value && !planned.some(({ id }) => id === value.id) ? [{ id: value.id, label: value.name }] : []),
    ...found
      .filter(({ unit }) => unit.id !== value?.id)
      .map(({ unit: { id, name, code, placeName, districtName }, otherName }) => ({
        id,
        label: name,
        detail: [otherName, code, placeName, districtName].filter(Boolean).join(' · '),
      })),
  ];
  return (
    <ComboBox
      {...field}
      options={options}
      value={value?.id ?? null}
      onChange={(id) => {
        const option = options.find((each) => each.id === id);
        onChange(option ? { id: option.id, name: option.label } : null);
      }}
      query={typed}
      onQueryChange={setTyped}
      isLoading={fetching}
    />
  );
}
