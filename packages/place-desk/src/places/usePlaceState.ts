import { useSearchState } from '@antoan/router';
import { usePlatform } from '@antoan/web';

/** The ways to look at a territory. */
export const VIEWS = ['so-do', 'cay', 'bang', 'quy-doi'] as const;

/** One way to look at a territory. */
export type View = (typeof VIEWS)[number];

/** A day as an address writes it. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Everything the page of places is narrowed by, kept in the address. Null until today is known. */
export function usePlaceState() {
  const platform = usePlatform();
  const [dayText, setDay] = useSearchState('ngay');
  const [yearText, setYear] = useSearchState('nam');
  const [viewText, setView] = useSearchState('xem', VIEWS[0]);
  const [placeId, setPlace] = useSearchState('noi');
  const [districtId, setDistrict] = useSearchState('huyen');
  if (!platform) return null;

  const { today, standardYear } = platform;
  const years = [standardYear, standardYear - 1];
  const day = DAY.test(dayText) && !Number.isNaN(Date.parse(dayText)) ? dayText : today;
  return {
    today,
    /** The day whose territory is shown. */
    day,
    setDay: (next: string) => setDay(next === today ? '' : next),
    years,
    /** The year whose standings are shown; the day does not change it. */
    year: years.find((year) => String(year) === yearText) ?? years[0]!,
    setYear: (next: string) => setYear(next === String(years[0]) ? '' : next),
    view: VIEWS.find((view) => view === viewText) ?? VIEWS[0],
    setView: (next: View) => setView(next, { keepsCursor: true }),
    /** The place whose units are shown. */
    placeId: placeId || null,
    setPlace: (next: string | null) => setPlace(next ?? ''),
    /** The district that table and map are narrowed to, where there are several. */
    districtId: districtId || null,
    setDistrict: (next: string | null) => setDistrict(next ?? ''),
  };
}

/** What the page of places is narrowed by, and how to change it. */
export type PlaceState = NonNullable<ReturnType<typeof usePlaceState>>;
