import { territoryAt } from '../history/territory-at.ts';
import { tilePlacesOn, type TileLevel, type TilePlace } from './tile-places.ts';

/** The place of a unit in a tile cartogram. */
export interface Tile extends TilePlace {
  readonly unitId: string;
}

/**
 * The tiles of Lào Cai's districts or communes that stood on a day, in the order of their codes. A unit that ended
 * within the life of a drawing leaves its tile empty, so that the others keep their place.
 */
export function tilesAt(date: string, level: TileLevel): readonly Tile[] {
  const places = tilePlacesOn(date, level);
  return territoryAt(date)
    .filter((unit) => unit.level === level)
    .map(({ id, code, name }) => {
      const place = places.get(code);
      if (!place) throw new Error(`${name} has no tile`);
      return { unitId: id, ...place };
    });
}
