import { useSearchState } from '@antoan/router';
import { usePlatform } from '@antoan/web';

/** The years people may look up: this one and the two before it. */
const yearsBack = 2;

/** The year in the address; without one the year before the one in work, which is the latest that is published whole. */
export function useYear() {
  const platform = usePlatform();
  const [given, setYear] = useSearchState('nam');
  const current = platform?.standardYear ?? 0;
  const asked = Number(given);
  const year = Number.isInteger(asked) && asked > 2000 && asked <= current ? asked : current - 1;
  return {
    year,
    isKnown: platform !== null,
    years: Array.from({ length: yearsBack + 1 }, (_, back) => current - back),
    setYear,
  };
}
