import { windowOf } from './achievement-window.ts';
import type { GateInput, StandingFact, YearFact } from './gate-facts.ts';
import type { HeadTenureFact } from './headship.ts';

const decision = { number: '3127/QĐ-UBND', date: '2021-11-19', authority: 'UBND tỉnh Lào Cai' };
/** The four standings, as safety-standard would say them. */
export const standings = {
  MET: { value: 'MET', version: 2, decision },
  NOT_MET: { value: 'NOT_MET', version: 2, decision },
  NOT_SUBJECT: { value: 'NOT_SUBJECT', version: 1, decision: null },
  PENDING: { value: 'PENDING', version: 1, decision: null },
} as const satisfies Record<string, StandingFact>;

/** Somebody heading the unit. */
export const headed = (personName: string, from: string, to: string | null = null): HeadTenureFact => ({
  personName,
  position: 'Giám đốc',
  from,
  to,
  isActing: false,
});
/** The head of the unit in most tests. */
export const director = 'Nguyễn Văn Hà (minh họa)';

/** The facts of a test: those of the gate, or the standing of the one year it is about. */
export type GateCase = Partial<GateInput> & { standing?: YearFact['standing'] };

/** The collective of a unit that did not meet the standard of 2021, unless the test says otherwise. */
export function buildGateInput({ standing = standings.NOT_MET, year = 2021, ...facts }: GateCase = {}): GateInput {
  return {
    kind: { code: 'BKT', isInScope: true },
    subject: 'COLLECTIVE',
    nomineeName: director,
    unitId: 'unit',
    year,
    years: [{ year, window: windowOf(year), standing }],
    tenures: [headed(director, '2015-05-01')],
    ...facts,
  };
}
