import { ComboBox } from '@antoan/ui';
import type { Role } from '@antoan/web';
import { useDeferredValue, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../graphql.ts';

const GrantUnitPicker_query = graphql(`
  query GrantUnitPicker($search: String!, $role: Role!, $part: GrantPart!) {
    grantableUnits(search: $search, role: $role, part: $part) {
      id
      name
      place
    }
  }
`);

interface GrantUnitPickerProps {
  id: string;
  label: string;
  hint?: string;
  error?: string | undefined;
  role: Role;
  part: 'SCOPE' | 'BODY';
  value: string | null;
  onChange: (id: string | null) => void;
}

const LEAST_LETTERS = 2;

/** A unit found by a part of its name: the administrator is told the names of those that fit the role, and no more. */
export function GrantUnitPicker({ role, part, value, onChange, ...field }: GrantUnitPickerProps) {
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const [{ data, fetching }] = useQuery({
    query: GrantUnitPicker_query,
    variables: { search, role, part },
    pause: search.length < LEAST_LETTERS,
  });
  const found = search.length < LEAST_LETTERS ? [] : (data?.grantableUnits ?? []);
  return (
    <ComboBox
      {...field}
      isRequired
      options={found.map(({ id, name, place }) => ({ id, label: name, ...(place ? { detail: place } : {}) }))}
      value={value}
      onChange={onChange}
      query={typed}
      onQueryChange={setTyped}
      isLoading={fetching}
    />
  );
}
