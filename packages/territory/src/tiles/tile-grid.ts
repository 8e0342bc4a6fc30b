import { REFORM_DAY } from '../history/reform-of-2025.ts';
import { territoryAt } from '../history/territory-at.ts';
import type { TerritorialLevel } from '../history/territorial-unit.ts';
import { communes2020 } from './communes-2020.tiles.ts';
import { communes2025 } from './communes-2025.tiles.ts';
import { districts2020 } from './districts-2020.tiles.ts';

/** The place of a unit in a tile cartogram; column 0 is the westernmost, row 0 the northernmost. */
export interface Tile {
  readonly unitId: string;
  readonly column: number;
  readonly row: number;
}

function placesIn(drawing: string): Map<string, { column: number; row: number }> {
  const rows = drawing.trim().split('\n');
  return new Map(
    rows.flatMap((line, row) =>
      line
        .trim()
        .split(/\s+/u)
        .map((code, column) => [code, { column, row }] as const)
        .filter(([code]) => !code.startsWith('.')),
    ),
  );
}

/** Levels that have a cartogram. */
export type TileLevel = Exclude<TerritorialLevel, 'PROVINCE'>;

function drawingOf(level: TileLevel, date: string): string {
  if (level === 'DISTRICT') return districts2020;
  return date < REFORM_DAY ? communes2020 : communes2025;
}

/**
 * The tiles of Lào Cai's districts or communes that stood on a day, in the order of their codes. A unit that ended
 * within the life of a drawing leaves its tile empty, so that the others keep their place.
 */
export function tilesAt(date: string, level: TileLevel): readonly Tile[] {
  const places = placesIn(drawingOf(level, date));
  return territoryAt(date)
    .filter((unit) => unit.level === level)
    .map(({ id, code, name }) => {
      const place = places.get(code);
      if (!place) throw new Error(`${name} has no tile`);
      return { unitId: id, ...place };
    });
}
