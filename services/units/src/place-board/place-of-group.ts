import type { LinesOfDescent } from '@antoan/territory/descent';
import { UnplacedReason } from './place-board.enums.ts';
import type { StandingGroup } from './standing-units.ts';

/** A place, or why there is none. */
export type Placing = { placeId: string } | { reason: UnplacedReason };

interface Days {
  reportedOn: string;
  boundariesOf: string;
}

/**
 * Where a group is counted under the boundaries of another day. What the units' own record tells comes first; where it is
 * silent, or only followed a place that was divided, the lines of descent decide, and only when they leave no choice.
 */
export function placeOfGroup(group: StandingGroup, lines: LinesOfDescent, days: Days): Placing {
  const { placeThen, placeThere } = group;
  if (days.boundariesOf === days.reportedOn) return placeThen === null ? unplaced('NO_PLACE') : { placeId: placeThen };
  if (days.boundariesOf < days.reportedOn) {
    if (placeThere !== null) return { placeId: placeThere };
    return placeThen === null ? unplaced('NO_PLACE') : backward(placeThen, lines, days);
  }
  if (placeThen === null) return placeThere === null ? unplaced('NO_PLACE') : { placeId: placeThere };
  if (placeThere !== null && group.wasMoved) return { placeId: placeThere };
  return forward(placeThen, placeThere, lines, days);
}

function backward(placeId: string, lines: LinesOfDescent, { reportedOn, boundariesOf }: Days): Placing {
  const [origin, ...others] = lines.backward(placeId, reportedOn, boundariesOf);
  if (origin === undefined) return unplaced('NO_LINE');
  return others.length > 0 ? unplaced('SEVERAL_PREDECESSORS') : { placeId: origin };
}

function forward(
  placeId: string,
  placeThere: string | null,
  lines: LinesOfDescent,
  { reportedOn, boundariesOf }: Days,
): Placing {
  const { parts, untold } = lines.forward(placeId, reportedOn, boundariesOf);
  const isDivided = parts.size > 1 || untold.some(({ candidates }) => candidates.length > 0);
  if (isDivided) return unplaced('SPLIT_WITHOUT_SHARE');
  if (placeThere !== null) return { placeId: placeThere };
  const [heir] = parts.keys();
  return heir === undefined ? unplaced('NO_LINE') : { placeId: heir };
}

function unplaced(reason: keyof typeof UnplacedReason): Placing {
  return { reason: UnplacedReason[reason] };
}
