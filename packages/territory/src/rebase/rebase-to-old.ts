import { placeOn, type LocatedValue } from './as-reported.ts';
import { LinesOfDescent, type Descent } from './lines-of-descent.ts';
import { ValueSheet, type RebasedValues } from './rebased-values.ts';

/**
 * Values reported on one day, under the boundaries of an earlier one. A unit counts where it stood then. One that had
 * not begun counts in the old unit its place was made of, if that was one alone; otherwise it is told, not guessed.
 */
export function rebaseToOld(
  values: readonly LocatedValue[],
  history: Descent,
  { reportedOn, boundariesOf }: { reportedOn: string; boundariesOf: string },
): RebasedValues {
  const lines = new LinesOfDescent(history);
  const sheet = new ValueSheet();
  for (const located of values) {
    const { unitId, value } = located;
    const oldPlace = placeOn(located, boundariesOf);
    const place = placeOn(located, reportedOn);
    if (oldPlace !== null) sheet.place(oldPlace, value);
    else if (place === null) sheet.leave(unitId, value, 'NO_PLACE');
    else {
      const origins = [...lines.backward(place, reportedOn, boundariesOf)];
      if (origins.length === 1) sheet.place(origins[0]!, value);
      else sheet.leave(unitId, value, origins.length === 0 ? 'NO_LINE' : 'SEVERAL_PREDECESSORS', origins);
    }
  }
  return sheet;
}
