import { REFORM_DAY } from '../history/reform-day.ts';
import { communes2020 } from './communes-2020.tiles.ts';
import { communes2025 } from './communes-2025.tiles.ts';
import { districts2020 } from './districts-2020.tiles.ts';

/** Where a tile lies; column 0 is the westernmost, row 0 the northernmost. */
export interface TilePlace {
  readonly column: number;
  readonly row: number;
}

/** Levels that have a cartogram. */
export type TileLevel = 'DISTRICT' | 'COMMUNE';

/** Where the tiles lie by the GSO codes of a day: the drawings alone, light enough for a page. */
export function tilePlacesOn(date: string, level: TileLevel): ReadonlyMap<string, TilePlace> {
  return placesIn(drawingOf(level, date));
}

function drawingOf(level: TileLevel, date: string): string {
  if (level === 'DISTRICT') return districts2020;
  return date < REFORM_DAY ? communes2020 : communes2025;
}

function placesIn(drawing: string): Map<string, TilePlace> {
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
