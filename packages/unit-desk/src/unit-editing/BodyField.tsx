import { ComboBox } from '@antoan/ui';
import { useDeferredValue, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../graphql.ts';
import type { BodyUse } from '../graphql/graphql.ts';

const BodyField_query = graphql(`
  query BodyField($use: BodyUse!, $text: String!, $on: LocalDate, $near: ID) {
    bodiesToChoose(use: $use, text: $text, on: $on, near: $near, first: 20) {
      id
      name
      detail
    }
  }
`);

interface BodyFieldProps {
  id: string;
  label: string;
  use: BodyUse;
  /** The day on which it must be there. */
  on: string | null;
  /** The commune the unit stands in: police offices there come first. */
  near?: string | null;
  value: string;
  /** The name of what is chosen. */
  name: string;
  onChange: (id: string, name: string) => void;
  hint?: string | undefined;
  error?: string | undefined;
  warning?: string | undefined;
}

/** A place or a body, found by typing. */
export function BodyField({ use, on, near = null, value, name, onChange, ...field }: BodyFieldProps) {
  const [query, setQuery] = useState(name);
  const [known, setKnown] = useState(value);
  // What was chosen elsewhere (a draft, somebody else's version) shows here too.
  if (value !== known) {
    setKnown(value);
    setQuery(name);
  }
  const text = useDeferredValue(query === name ? '' : query);
  const [result] = useQuery({ query: BodyField_query, variables: { use, text: text.slice(0, 120), on, near } });
  const found = (result.data?.bodiesToChoose ?? []).map((body) => ({
    id: body.id,
    label: body.name,
    ...(body.detail ? { detail: body.detail } : {}),
  }));
  const options =
    value && !found.some(({ id }) => id === value) && !text ? [{ id: value, label: name }, ...found] : found;
  return (
    <ComboBox
      {...field}
      options={options}
      value={value || null}
      onChange={(id) => {
        setKnown(id ?? '');
        onChange(id ?? '', options.find((option) => option.id === id)?.label ?? '');
      }}
      query={query}
      onQueryChange={setQuery}
      isLoading={result.fetching}
    />
  );
}
