import { derivedId } from '@antoan/ids';
import { momentOf } from '../chance/calendar-day.ts';
import { chanceOf } from '../chance/chance.ts';
import type { InventedUnit } from '../units/invented-unit.ts';
import { namedUnits } from '../units/named-units.ts';
import type { UnitRecord } from '../units/unit-record.ts';
import { halfYearRegime, type ReportRegimeRecord } from './half-year-regime.ts';

/** States of a report, as in the API. */
export type ReportState = 'OPEN' | 'DRAFT' | 'SUBMITTED' | 'ACCEPTED';

/** A unit's report of the first half of 2021. */
export interface ReportRecord {
  readonly id: string;
  readonly unitId: string;
  readonly receiverUnitId: string;
  readonly state: ReportState;
  readonly isLate: boolean;
  readonly cells: readonly { readonly code: string; readonly value: number | null }[];
  readonly submittedAt: string | null;
  readonly acceptedAt: string | null;
}

/** Largest plausible number of each element for a single unit; participants follow from the sessions. */
const LARGEST: Readonly<Record<string, number>> = {
  'C1-01': 12,
  'C1-03': 300,
  'C1-04': 6,
  'C3-01': 8,
  'C4-05': 10,
  'C4-06': 3,
  'C4-12': 2,
};

interface Course {
  readonly state: ReportState;
  readonly isLate: boolean;
}

function report(seed: string, regime: ReportRegimeRecord, unit: UnitRecord, { state, isLate }: Course): ReportRecord {
  const chance = chanceOf(seed, 'report', unit.id);
  const filled =
    state === 'OPEN' ? 0 : state === 'DRAFT' ? chance.between(1, regime.elements.length - 1) : regime.elements.length;
  const sessions = chance.between(1, LARGEST['C1-01'] ?? 1);
  const isSent = state === 'SUBMITTED' || state === 'ACCEPTED';
  const sentOn = isLate ? `2021-06-${chance.between(21, 29)}` : `2021-06-${chance.between(14, 16)}`;
  return {
    id: derivedId('report', 'H1-2021', unit.id),
    unitId: unit.id,
    receiverUnitId: unit.parents.reporting ?? '',
    state,
    isLate,
    cells: regime.elements.map(({ code }, index) => {
      if (index >= filled) return { code, value: null };
      return {
        code,
        value:
          code === 'C1-02'
            ? sessions * chance.between(15, 75)
            : code === 'C1-01'
              ? sessions
              : chance.between(0, LARGEST[code] ?? 5),
      };
    }),
    submittedAt: isSent ? momentOf(sentOn, chance.between(8, 16)) : null,
    acceptedAt: state === 'ACCEPTED' ? momentOf('2021-06-30', chance.between(8, 16)) : null,
  };
}

/** The enterprise people sign in for has sent nothing yet, so that a reader meets a report to fill in. */
const COURSES: ReadonlyMap<string, Course> = new Map([[namedUnits.enterprise, { state: 'OPEN', isLate: true }]]);

/**
 * The half-year reports of 2021. Real bodies under UBND tỉnh were on time and are accepted;
 * invented units are mostly accepted, some wait for it, and those on which it may stand are late or have sent nothing.
 */
export function halfYearReports(
  seed: string,
  real: readonly UnitRecord[],
  invented: readonly InventedUnit[],
  unitOf: ReadonlyMap<string, UnitRecord>,
): ReportRecord[] {
  const regime = halfYearRegime();
  const course = ({ draft, mayFail }: InventedUnit): Course => {
    const told = COURSES.get(draft.id);
    if (told) return told;
    const at = chanceOf(seed, 'report-course', draft.id).fraction();
    if (!mayFail || at < 0.66) return { state: at < 0.8 ? 'ACCEPTED' : 'SUBMITTED', isLate: false };
    if (at < 0.78) return { state: 'SUBMITTED', isLate: false };
    if (at < 0.86) return { state: 'ACCEPTED', isLate: true };
    if (at < 0.9) return { state: 'SUBMITTED', isLate: true };
    return { state: at < 0.96 ? 'DRAFT' : 'OPEN', isLate: true };
  };
  return [
    ...real.map((unit) => report(seed, regime, unit, { state: 'ACCEPTED', isLate: false })),
    ...invented.flatMap((unit) => {
      const record = unitOf.get(unit.draft.id);
      return record ? [report(seed, regime, record, course(unit))] : [];
    }),
  ];
}
