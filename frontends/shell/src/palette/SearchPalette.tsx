import { dayBefore, foldMarks, formatDate } from '@antoan/i18n';
import { useNavigate } from '@antoan/router';
import { Palette, type PaletteItem } from '@antoan/ui';
import { useViewer } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { Building2 } from 'lucide-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../graphql.ts';
import type { SearchPaletteQuery } from '../graphql/graphql.ts';
import { PATH_OF_REMOTE } from '../places/place-path.ts';
import { remotesOf } from '../places/remotes-of.ts';
import { useSettled } from './useSettled.ts';

const SearchPalette_query = graphql(`
  query SearchPalette($search: String!) {
    findUnits(text: $search, first: 8) {
      otherName
      otherFrom
      otherTo
      unit {
        id
        name
        districtName
        placeName
      }
    }
  }
`);

const SHORTEST_SEARCH = 2;

type Hit = SearchPaletteQuery['findUnits'][number];

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

  const hits = isTooShort ? [] : (data?.findUnits ?? []);
  const groups = [
    {
      label: t`Đơn vị`,
      items: hits.map((hit): PaletteItem => {
        const href = `/${PATH_OF_REMOTE[home]}/don-vi/${hit.unit.id}`;
        const detail = detailOf(hit);
        return { id: href, label: hit.unit.name, icon: Building2, ...(detail ? { detail } : {}) };
      }),
    },
    {
      label: t`Trang`,
      items: pages
        .filter(({ label }) => foldMarks(label).includes(foldMarks(typed)))
        .map(({ href, label, icon }): PaletteItem => ({ id: href, label, ...(icon ? { icon } : {}) })),
    },
  ];

  /** Where it is, and by which other name it was found: "tên cũ: Xã Tà Chải (đến 31/10/2024)". */
  function detailOf({ unit, otherName, otherFrom, otherTo }: Hit): string {
    const where = [unit.placeName, unit.districtName].filter(Boolean).join(', ');
    if (otherName === null) return where;
    const isCode = !otherName.includes(' ');
    const until = otherTo === null ? null : formatDate(dayBefore(otherTo));
    const from = otherFrom === null ? '' : formatDate(otherFrom);
    const found =
      until === null
        ? t`${otherName}, từ ${from}`
        : isCode
          ? t`mã cũ ${otherName} (đến ${until})`
          : t`tên cũ: ${otherName} (đến ${until})`;
    return [found, where].filter(Boolean).join(' · ');
  }

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
