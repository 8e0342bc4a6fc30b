import { firstPolicy } from '../gate-policy/first-policy.ts';
import { achievementYearsOf, isOfSchoolYears } from './achievement-years.ts';
import type { GateInput, PolicyFact, RecordFacts, StandingFact, YearFact } from './gate-facts.ts';
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

/** An award without conditions, and a nominee of whom nothing is known. */
export const nothingOnRecord: RecordFacts = {
  ...{ family: 'BKT', nature: 'FORM', regime: 'LAW_2003' },
  ...{ prerequisites: [], holds: [], earlier: [], quota: null, sameYear: [] },
};

/** The facts of a test: those of the gate, the standings of its years, the reading and the period. */
export interface GateCase extends Partial<Omit<GateInput, 'kind' | 'policy'>> {
  kind?: Partial<GateInput['kind']>;
  policy?: Partial<PolicyFact>;
  /** Of every year that `standingIn` does not name. */
  standing?: YearFact['standing'];
  standingIn?: Readonly<Record<number, YearFact['standing']>>;
  achievementFrom?: string;
  achievementTo?: string;
}

/** The collective of a unit that did not meet the standard of 2021, unless the test says otherwise. */
export function buildGateInput(facts: GateCase = {}): GateInput {
  const { standing = standings.NOT_MET, standingIn = {}, year = 2021, achievementFrom, achievementTo, ...rest } = facts;
  const policy = { ...firstPolicy, ...facts.policy };
  const kind = { code: 'BKT', isInScope: true, achievementYears: 1, ...facts.kind };
  const period = { year, achievementFrom: achievementFrom ?? null, achievementTo: achievementTo ?? null };
  return {
    record: nothingOnRecord,
    subject: 'COLLECTIVE',
    nomineeName: director,
    unitId: 'unit',
    isAdHoc: false,
    isOfSchoolYears: isOfSchoolYears(period),
    years: achievementYearsOf(period, kind.achievementYears, policy).map((one) => ({
      ...one,
      standing: one.year in standingIn ? standingIn[one.year]! : standing,
    })),
    tenures: [headed(director, '2015-05-01')],
    ...rest,
    ...{ year, policy, kind },
  };
}
