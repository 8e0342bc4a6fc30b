import type { Result } from '@antoan/assessment-rules';
import type { Chance } from '../chance/chance.ts';
import type { InventedUnit } from '../units/invented-unit.ts';
import { namedUnits } from '../units/named-units.ts';
import type { UnitRecord } from '../units/unit-record.ts';
import type { AssessmentState } from './assessment-record.ts';
import type { StandardYear } from './calendar.ts';

/** What a unit's year shall look like; null means the unit has not registered. */
export interface Intended {
  readonly state: AssessmentState;
  /** What the police find; counts from APPRAISED on. */
  readonly result: Result;
  /** Number of the criterion that shall fail; otherwise any that suits. */
  readonly failing?: string;
}

const met = (state: AssessmentState): Intended => ({ state, result: 'MET' });
const notMet = (state: AssessmentState): Intended => ({ state, result: 'NOT_MET' });
const times = <T>(count: number, item: T): T[] => Array.from({ length: count }, () => item);

/** One round of each year for units on which a failure may stand, and for those on which it may not. */
const ROUNDS: Readonly<
  Record<StandardYear, { mayFail: readonly (Intended | null)[]; mayNotFail: readonly Intended[] }>
> = {
  2020: {
    mayFail: [...times(22, met('DECIDED')), notMet('DECIDED'), notMet('DECIDED'), met('NOT_SUBMITTED')],
    mayNotFail: [met('DECIDED')],
  },
  2021: {
    mayFail: [
      null,
      ...times(2, met('REGISTERED')),
      ...times(3, met('DRAFT')),
      ...times(5, met('SUBMITTED')),
      ...times(4, met('VERIFIED')),
      ...times(2, met('APPRAISED')),
      notMet('APPRAISED'),
      ...times(2, met('PROPOSED')),
      ...times(3, met('DECIDED')),
      notMet('DECIDED'),
      met('NOT_SUBMITTED'),
    ],
    mayNotFail: [met('SUBMITTED'), met('VERIFIED'), met('APPRAISED'), met('PROPOSED'), met('DECIDED')],
  },
};

/** Real bodies are always on time and never wait for somebody who cannot act in the demonstration. */
const REAL: Readonly<Record<StandardYear, readonly Intended[]>> = {
  2020: [met('DECIDED')],
  2021: [met('VERIFIED'), met('APPRAISED')],
};

/** What the journeys start from. */
const NAMED: ReadonlyMap<string, Readonly<Record<StandardYear, Intended | null>>> = new Map([
  [namedUnits.upperSecondarySchool, { 2020: met('DECIDED'), 2021: null }],
  [namedUnits.lowerSecondarySchool, { 2020: met('DECIDED'), 2021: null }],
  [namedUnits.enterprise, { 2020: met('DECIDED'), 2021: { ...notMet('APPRAISED'), failing: '2.2' } }],
]);

/** Deals round after round, each in a new order, so that even a small group meets most states. */
function* dealt<T>(round: readonly T[], chance: Chance): Generator<T, never> {
  for (;;) yield* chance.shuffled(round);
}

/** The intended year of every invented unit, dealt within each district and each level so that every queue has some. */
export function intendedOfInvented(
  units: readonly InventedUnit[],
  year: StandardYear,
  chance: Chance,
): Map<string, Intended | null> {
  const decks = new Map<string, Generator<Intended | null, never>>();
  const deckOf = (unit: InventedUnit): Generator<Intended | null, never> => {
    const { draft, districtCode, mayFail } = unit;
    const group = draft.level === 'PROVINCE' ? draft.parents.management : districtCode;
    const key = `${group} ${draft.kind} ${mayFail}`;
    const deck = decks.get(key) ?? dealt(mayFail ? ROUNDS[year].mayFail : ROUNDS[year].mayNotFail, chance);
    decks.set(key, deck);
    return deck;
  };
  return new Map(
    units.map((unit) => {
      const named = NAMED.get(unit.draft.id);
      return [unit.draft.id, named ? named[year] : deckOf(unit).next().value];
    }),
  );
}

/** Whether a real body takes part in the standard here: those another body in the province manages; armed forces do not. */
export function takesPart(unit: UnitRecord): boolean {
  return !unit.isInvented && unit.parents.management !== null && (unit.kind === 'AGENCY' || unit.kind === 'MEDIA');
}

/** The intended year of the real bodies that take part. */
export function intendedOfReal(
  units: readonly UnitRecord[],
  year: StandardYear,
  chance: Chance,
): Map<string, Intended> {
  const deck = dealt(REAL[year], chance);
  return new Map(units.filter(takesPart).map((unit) => [unit.id, deck.next().value]));
}
