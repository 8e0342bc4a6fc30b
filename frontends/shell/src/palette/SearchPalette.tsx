import { foldMarks } from '@antoan/i18n';
import { useNavigate } from '@antoan/router';
import { Palette, type PaletteItem } from '@antoan/ui';
import { useViewer } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { Building2 } from 'lucide-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../graphql.ts';
import { PATH_OF_REMOTE } from '../places/place-path.ts';
import { remotesOf } from '../places/remotes-of.ts';
import { useSettled } from './useSettled.ts';

const SearchPalette_query = graphql(`
  query SearchPalette($search: String!) {
    units(search: $search, first: 8) {
      edges {
        node {
          id
          name
          parent {
            id
            name
          }
        }
      }
    }
  }
`);

const SHORTEST_SEARCH = 2;

interface SearchPaletteProps {
  pages: readonly (Omit<PaletteItem, 'id' | 'href'> & { href: string })[];
  onClose: () => void;
}

/** Finds units and pages from anywhere; "pho lu" finds Phố Lu. */
export function SearchPalette({ pages, onClose }: SearchPaletteProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [home = 'media'] = remotesOf(useViewer());
  const [query, setQuery] = useState('');
  const typed = query.trim();
  const search = useSettled(typed);
  const isTooShort = search.length < SHORTEST_SEARCH;
  const [{ data, fetching }] = useQuery({ query: SearchPalette_query, variables: { search }, pause: isTooShort });

  const units = isTooShort ? [] : (data?.units.edges ?? []);
  const groups = [
    {
      label: t`Đơn vị`,
      items: units.map(({ node }): PaletteItem => {
        const href = `/${PATH_OF_REMOTE[home]}/don-vi/${node.id}`;
        return { id: href, label: node.name, icon: Building2, ...(node.parent ? { detail: node.parent.name } : {}) };
      }),
    },
    {
      label: t`Trang`,
      items: pages
        .filter(({ label }) => foldMarks(label).includes(foldMarks(typed)))
        .map(({ href, label, icon }): PaletteItem => ({ id: href, label, ...(icon ? { icon } : {}) })),
    },
  ];

  return (
    <Palette
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      query={query}
      onQueryChange={setQuery}
      groups={groups}
      onChoose={({ id }) => void navigate(id)}
      isLoading={fetching || search !== typed}
    />
  );
}
