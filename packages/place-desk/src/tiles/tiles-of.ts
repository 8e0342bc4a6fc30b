import type { MapTile } from '@antoan/ui';
import type { TilePlace } from '@antoan/territory/tiles';
import { type PlaceTally, subjectOf } from '../places/tally.ts';

interface Counted {
  place: { placeId: string; name: string; shortName: string; code?: string | null; parentId?: string | null };
  tally: PlaceTally;
}

/**
 * The tiles of these places, moved to the corner so that a part of the map fills the page. Places without a drawing follow
 * each other, all of them, for a map with some tiles out of place would be read wrongly.
 */
export function tilesOf(places: readonly Counted[], drawing: ReadonlyMap<string, TilePlace>): MapTile[] {
  const spots = places.map(({ place }) => drawing.get(place.code ?? ''));
  const isDrawn = spots.every((spot) => spot !== undefined);
  const left = Math.min(...spots.map((spot) => spot?.column ?? 0));
  const top = Math.min(...spots.map((spot) => spot?.row ?? 0));
  return places.map(({ place, tally }, index) => {
    const spot = spots[index];
    return {
      id: place.placeId,
      name: place.shortName,
      met: tally.met,
      notMet: tally.notMet,
      total: subjectOf(tally),
      all: tally.total,
      ...(place.parentId ? { group: place.parentId } : {}),
      // A tile is two half steps wide.
      ...(isDrawn && spot ? { column: (spot.column - left) * 2, row: spot.row - top } : {}),
    };
  });
}
