import { LinesOfDescent, type Descent } from './lines-of-descent.ts';
import { ValueSheet, type RebasedValues } from './rebased-values.ts';

/**
 * Values by territory as of one day, under the boundaries of a later one. What went into several units is divided by
 * the shares on record; without them the value is told as unassigned, with the units it may belong to.
 */
export function rebaseToNew(
  values: ReadonlyMap<string, number>,
  history: Descent,
  { reportedOn, boundariesOf }: { reportedOn: string; boundariesOf: string },
): RebasedValues {
  const lines = new LinesOfDescent(history);
  const sheet = new ValueSheet();
  for (const [territoryId, value] of values) {
    const { parts, untold } = lines.forward(territoryId, reportedOn, boundariesOf);
    for (const [toId, share] of parts) sheet.place(toId, value * share);
    for (const { share, candidates } of untold) {
      sheet.leave(territoryId, value * share, candidates.length === 0 ? 'NO_LINE' : 'SPLIT_WITHOUT_SHARE', candidates);
    }
  }
  return sheet;
}
