import { useSearchState } from '@antoan/router';
import type { GateOutcome } from '@antoan/ui';
import { usePlatform } from '@antoan/web';
import type { NominationState } from '../graphql/graphql.ts';

/** The outcomes of the gate, the gravest first. */
export const OUTCOMES = ['BAR', 'HOLD', 'CLEAR'] as const satisfies readonly GateOutcome[];

/** States a nomination passes, in their order. */
export const NOMINATION_STATES = [
  'DRAFT',
  'SUBMITTED',
  'HELD',
  'BARRED',
  'CLEARED',
  'ENDORSED',
  'IN_COUNCIL',
  'PROPOSED',
  'GRANTED',
  'REFUSED',
  'CONFERRED',
  'WITHDRAWN',
  'REVOKED',
] as const satisfies readonly NominationState[];

/** What narrows the list of nominations, kept in the address. */
export function useScreeningFilter() {
  const standardYear = usePlatform()?.standardYear;
  const [yearText, setYear] = useSearchState('nam');
  const [outcomeText, setOutcome] = useSearchState('ket-qua');
  const [stateText, setState] = useSearchState('trang-thai');
  const [search, setSearch] = useSearchState('tim');
  const [after, setAfter] = useSearchState('after');
  const years = standardYear === undefined ? [] : [standardYear, standardYear - 1];
  return {
    years,
    year: years.find((each) => String(each) === yearText) ?? years[0],
    setYear: (next: string | null) => setYear(next === String(years[0]) ? '' : (next ?? '')),
    outcome: OUTCOMES.find((each) => each === outcomeText) ?? null,
    setOutcome: (next: GateOutcome | null) => setOutcome(next ?? ''),
    state: NOMINATION_STATES.find((each) => each === stateText) ?? null,
    setState: (next: NominationState | null) => setState(next ?? ''),
    search,
    setSearch: (next: string) => setSearch(next, { replace: true }),
    after,
    setAfter,
  };
}
