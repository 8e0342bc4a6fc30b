import { holdsOn } from '../history/territorial-unit.ts';
import { ValueSheet, type RebasedValues } from './rebased-values.ts';

/** Where a unit stood, and when. */
export interface Stay {
  readonly territoryId: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** A value of one unit, with the places it has stood in. */
export interface LocatedValue {
  readonly unitId: string;
  readonly value: number;
  readonly stays: readonly Stay[];
}

/** Where the unit stood on a day. */
export function placeOn({ stays }: LocatedValue, date: string): string | null {
  return stays.find((stay) => holdsOn(stay, date))?.territoryId ?? null;
}

/** Values under the territory in which each unit stood when they were reported. */
export function asReported(values: readonly LocatedValue[], reportedOn: string): RebasedValues {
  const sheet = new ValueSheet();
  for (const located of values) {
    const place = placeOn(located, reportedOn);
    if (place === null) sheet.leave(located.unitId, located.value, 'NO_PLACE');
    else sheet.place(place, located.value);
  }
  return sheet;
}
