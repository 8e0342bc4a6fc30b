import type { MapTile } from '@antoan/ui';

/** Where each district of Lào Cai lies, by its GSO code: half-tile steps from the west and rows from the north. */
const DISTRICT_PLACES: Readonly<Record<string, { column: number; row: number }>> = {
  '082': { column: 1, row: 0 }, // Bát Xát
  '083': { column: 3, row: 0 }, // Mường Khương
  '084': { column: 5, row: 0 }, // Si Ma Cai
  '088': { column: 0, row: 1 }, // Sa Pa
  '080': { column: 2, row: 1 }, // Lào Cai
  '086': { column: 4, row: 1 }, // Bảo Thắng
  '085': { column: 6, row: 1 }, // Bắc Hà
  '089': { column: 2, row: 2 }, // Văn Bàn
  '087': { column: 4, row: 2 }, // Bảo Yên
};

interface Place {
  id: string;
  name: string;
  shortName?: string | null;
  code?: string | null;
}

interface Counts {
  met: number;
  notMet: number;
  pending: number;
}

/** The tile of a place: units recognised of those subject. Districts stand where they lie, communes follow each other. */
export function tileOf(place: Place, tally: Counts): MapTile {
  const { met, notMet, pending } = tally;
  const tile = { id: place.id, name: place.shortName ?? place.name, met, notMet, total: met + notMet + pending };
  return { ...tile, ...(place.code ? DISTRICT_PLACES[place.code] : undefined) };
}
