import { compareVietnamese } from '@antoan/i18n';
import { useSearchState } from '@antoan/router';
import type { Sort } from '@antoan/ui';
import { type PlaceTally, shareMet } from '../places/tally.ts';

interface Counted {
  place: { name: string; shortName: string; code?: string | null; parentName?: string | null };
  tally: PlaceTally;
}

/** What each column is sorted by: words in Vietnamese order, numbers by size. */
const KEYS: Readonly<Record<string, (row: Counted) => string | number>> = {
  place: ({ place }) => place.shortName,
  code: ({ place }) => place.code ?? '',
  district: ({ place }) => place.parentName ?? '',
  share: ({ tally }) => shareMet(tally) ?? -1,
  met: ({ tally }) => tally.met,
  notMet: ({ tally }) => tally.notMet,
  pending: ({ tally }) => tally.pending,
  notSubject: ({ tally }) => tally.notSubject,
  total: ({ tally }) => tally.total,
};

/** By which column the places are sorted, kept in the address; by code until somebody chooses. */
export function usePlaceSort(): [Sort, (sort: Sort) => void] {
  const [text, setText] = useSearchState('sapxep', 'code');
  const column = text.replace('-', '');
  const sort: Sort = {
    column: column in KEYS ? column : 'code',
    direction: text.startsWith('-') ? 'descending' : 'ascending',
  };
  return [sort, (next) => setText(`${next.direction === 'descending' ? '-' : ''}${next.column}`)];
}

/** The rows in that order; what is equal stays as it came, by code. */
export function sortedPlaces<Row extends Counted>(rows: readonly Row[], { column, direction }: Sort): Row[] {
  const keyOf = KEYS[column] ?? KEYS['code']!;
  const sign = direction === 'descending' ? -1 : 1;
  // oxlint-disable-next-line unicorn/no-array-sort -- Chromium 109 has no toSorted
  return [...rows].sort((one, other) => {
    const [left, right] = [keyOf(one), keyOf(other)];
    return (
      sign *
      (typeof left === 'string' || typeof right === 'string'
        ? compareVietnamese(String(left), String(right))
        : left - right)
    );
  });
}
