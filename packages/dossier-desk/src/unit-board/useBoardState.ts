import { useSearchState } from '@antoan/router';
import { type Standing, STANDINGS } from '@antoan/ui';
import { usePlatform } from '@antoan/web';
import type { UnitKind } from '../graphql/graphql.ts';
import { boardYears } from './board-years.ts';

/** Kinds of unit that are assessed, in the order of the directive's title. */
export const BOARD_KINDS = [
  'AGENCY',
  'ENTERPRISE',
  'SCHOOL',
  'MASS_ORGANISATION',
  'PARTY_BODY',
  'ARMED_FORCE',
  'MEDIA',
  'RESIDENTIAL_AREA',
] as const satisfies readonly UnitKind[];

/** Everything that narrows the board, kept in the address. Null until the year in work is known. */
export function useBoardState() {
  const platform = usePlatform();
  const [yearText, setYear] = useSearchState('nam');
  const [search, setSearch] = useSearchState('tim');
  const [kindText, setKind] = useSearchState('loai');
  const [standingText, setStanding] = useSearchState('ketqua');
  const [placeId, setPlace] = useSearchState('noi');
  const [order, setOrder] = useSearchState('thutu');
  const [after, setAfter] = useSearchState('after');
  const [openId, setOpen] = useSearchState('mo');

  const years = platform ? boardYears(platform.standardYear) : [];
  const year = years.find((each) => String(each) === yearText) ?? years[0];
  const kind = BOARD_KINDS.find((each) => each === kindText) ?? null;
  return {
    years,
    year,
    setYear: (next: string) => setYear(next === String(years[0]) ? '' : next),
    search,
    setSearch: (next: string) => setSearch(next, { replace: true }),
    kind,
    setKind: (next: UnitKind | null) => setKind(next ?? ''),
    /** What narrows tally, places and table alike; what is not asked is left out. */
    filter: { ...(search.trim() ? { search } : {}), ...(kind ? { kind } : {}) },
    standing: STANDINGS.find((standing) => standing === standingText) ?? null,
    setStanding: (next: Standing | null) => setStanding(next ?? ''),
    placeId: placeId || null,
    setPlace: (next: string | null) => setPlace(next ?? ''),
    isAttentionFirst: order !== 'ten',
    setAttentionFirst: (isOn: boolean) => setOrder(isOn ? '' : 'ten'),
    after: after || null,
    setAfter: (next: string | null) => setAfter(next ?? ''),
    openId: openId || null,
    setOpen: (next: string | null) => setOpen(next ?? '', { keepsCursor: true }),
  };
}

/** What narrows the board, and how to change it. */
export type BoardState = ReturnType<typeof useBoardState>;
