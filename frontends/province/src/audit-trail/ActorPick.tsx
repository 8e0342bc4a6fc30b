import { ComboBox, FilterToggle } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { useDeferredValue, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../graphql.ts';

const ActorPick_query = graphql(`
  query ActorPick($search: String, $ids: [ID!], $first: Int!) {
    accounts(search: $search, ids: $ids, first: $first) {
      edges {
        node {
          id
          username
          displayName
        }
      }
    }
  }
`);

const FOUND_AT_MOST = 10;

interface ActorPickProps {
  /** The account, or `service:<name>`; empty for everybody. */
  value: string;
  onChange: (actor: string) => void;
}

/** Whose acts are shown: found by name, then a filter that can be taken off. */
export function ActorPick({ value, onChange }: ActorPickProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const isPerson = value !== '' && !value.includes(':');
  const [{ data, fetching }] = useQuery({
    query: ActorPick_query,
    variables: { first: FOUND_AT_MOST, ...(value ? { ids: [value] } : { search }) },
    pause: value ? !isPerson : search === '',
  });
  const found = data?.accounts.edges.map(({ node }) => node) ?? [];
  if (value) {
    const name = isPerson ? (found.find(({ id }) => id === value)?.displayName ?? '…') : value;
    return <FilterToggle isOn onChange={() => onChange('')}>{t`Người thực hiện: ${{ name }}`}</FilterToggle>;
  }
  return (
    <div className="province-actor">
      <span className="at-sub" aria-hidden>{t`Người`}</span>
      <ComboBox
        label={t`Người thực hiện`}
        isLabelHidden
        options={
          search ? found.map(({ id, username, displayName }) => ({ id, label: displayName, detail: username })) : []
        }
        value={null}
        onChange={(id) => {
          setTyped('');
          onChange(id ?? '');
        }}
        query={typed}
        onQueryChange={setTyped}
        isLoading={fetching}
      />
    </div>
  );
}
