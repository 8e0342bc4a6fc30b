import type { Context } from '@antoan/subgraph-kit';
import type { UnitLevel } from '../unit/unit.enums.ts';
import { addToTally, emptyTally } from '../unit-board/standing-tally.ts';
import type { StandingTally } from '../unit-board/unit-board.payloads.ts';
import { UnplacedReason } from './place-board.enums.ts';
import type { PlaceBoard } from './place-board.payloads.ts';
import { heirsOf } from './place-heirs.ts';
import { placeOfGroup } from './place-of-group.ts';
import { standingGroups, type StandingFilter } from './standing-units.ts';
import { type LawfulPlace, linesOfDescent, territoryOn } from './territory-law.ts';

/** Counts units below one by places of a level, under the boundaries of a day. Every unit is counted exactly once. */
export async function countByPlace(
  top: LawfulPlace,
  { level, ...filter }: Omit<StandingFilter, 'within'> & { level: UnitLevel },
  context: Context,
): Promise<PlaceBoard> {
  const { reportedOn, boundariesOf } = filter;
  const territory = await territoryOn(boundariesOf, context);
  const lines = await linesOfDescent(context);
  const groups = await standingGroups({ ...filter, within: top.id }, context);

  const tally = emptyTally();
  const byPlace = new Map<string, StandingTally>();
  const byReason = new Map<UnplacedReason, StandingTally>();
  for (const placeId of territory.idsWithin(top.id, level)) byPlace.set(placeId, emptyTally());
  for (const group of groups) {
    addToTally(tally, group);
    const placing = placeOfGroup(group, lines, { reportedOn, boundariesOf });
    if ('reason' in placing) addToTally(tallyOf(byReason, placing.reason), group);
    else {
      const placeId = territory.atLevel(placing.placeId, level);
      if (placeId === null) addToTally(tallyOf(byReason, UnplacedReason.NO_PARENT), group);
      else addToTally(tallyOf(byPlace, placeId), group);
    }
  }
  return {
    reportedOn,
    boundariesOf,
    tally,
    places: territory.places(byPlace.keys()).map((place) => ({ place, tally: byPlace.get(place.placeId)! })),
    unplaced: [...byReason].map(([reason, counted]) => ({ reason, tally: counted })),
    heirs: await heirsOf(top, { day: boundariesOf, territory, lines }, context),
  };
}

function tallyOf<Key>(tallies: Map<Key, StandingTally>, key: Key): StandingTally {
  const found = tallies.get(key) ?? emptyTally();
  tallies.set(key, found);
  return found;
}
