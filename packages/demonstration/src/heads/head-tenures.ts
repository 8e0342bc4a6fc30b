import { derivedId } from '@antoan/ids';
import { addDays, daysBetween } from '../chance/calendar-day.ts';
import type { Chance } from '../chance/chance.ts';
import { windowOf } from '../standard/calendar.ts';
import { inventedPerson } from '../units/invented-names.ts';
import type { InventedUnit } from '../units/invented-unit.ts';
import { namedPersons, namedUnits } from '../units/named-units.ts';

/** Somebody heading a unit from one day to another; real bodies have none here, because real people are not ours to record. */
export interface HeadTenureRecord {
  readonly id: string;
  readonly unitId: string;
  readonly personName: string;
  readonly position: string;
  readonly from: string;
  readonly to: string | null;
  readonly isActing: boolean;
}

function positionOf({ draft }: InventedUnit): string {
  if (draft.kind === 'ENTERPRISE') return 'Giám đốc';
  if (draft.kind === 'SCHOOL') return draft.name.startsWith('TTGDNN') ? 'Giám đốc' : 'Hiệu trưởng';
  return 'Thủ trưởng đơn vị';
}

/** Heads whose names journeys rely on; these units do not change heads. */
const NAMED_HEADS: ReadonlyMap<string, string> = new Map([
  [namedUnits.enterprise, namedPersons.enterpriseDirector],
  [namedUnits.upperSecondarySchool, namedPersons.upperSecondaryHead],
  [namedUnits.lowerSecondarySchool, namedPersons.lowerSecondaryHead],
]);

/** One head in each unit for years; in about one unit of eight somebody else took over within the standard year of 2021. */
export function headTenures(units: readonly InventedUnit[], chance: Chance): HeadTenureRecord[] {
  const window = windowOf(2021);
  return units.flatMap((unit) => {
    const unitId = unit.draft.id;
    const position = positionOf(unit);
    const from = addDays('2012-01-01', chance.between(0, 2400));
    const tenure = (order: number, facts: Omit<HeadTenureRecord, 'id' | 'unitId' | 'position'>): HeadTenureRecord => ({
      id: derivedId('head-tenure', unitId, String(order)),
      unitId,
      position,
      ...facts,
    });
    const named = NAMED_HEADS.get(unitId);
    if (named) return [tenure(1, { personName: named, from, to: null, isActing: false })];
    const first = inventedPerson(chance);
    if (!chance.happens(0.13)) return [tenure(1, { personName: first, from, to: null, isActing: false })];

    // Late changes leave the majority of the window to the predecessor, early ones to the successor.
    const changedOn = addDays(window.from, chance.between(20, 350));
    let second = inventedPerson(chance);
    while (second === first) second = inventedPerson(chance);
    return [
      tenure(1, { personName: first, from, to: addDays(changedOn, -1), isActing: false }),
      tenure(2, { personName: second, from: changedOn, to: null, isActing: chance.happens(0.3) }),
    ];
  });
}

/** Days of a year's window a person headed the unit. */
export function daysAsHead(tenures: readonly HeadTenureRecord[], personName: string, year: number): number {
  const window = windowOf(year);
  return tenures
    .filter((tenure) => tenure.personName === personName)
    .map((tenure) => {
      const from = tenure.from > window.from ? tenure.from : window.from;
      const to = tenure.to !== null && tenure.to < window.to ? tenure.to : window.to;
      return Math.max(0, daysBetween(from, to) + 1);
    })
    .reduce((sum, days) => sum + days, 0);
}

/** Whether a person headed the unit for more than half of a year's window. */
export function headedMostOf(tenures: readonly HeadTenureRecord[], personName: string, year: number): boolean {
  const window = windowOf(year);
  return daysAsHead(tenures, personName, year) * 2 > daysBetween(window.from, window.to) + 1;
}
