import { expect, test } from 'vitest';
import { territoryAt } from '../history/territory-at.ts';
import { tilesAt, type Tile } from './tile-grid.ts';

const key = ({ column, row }: Pick<Tile, 'column' | 'row'>) => `${column},${row}`;
const touches = (left: Tile, right: Tile) =>
  Math.abs(left.column - right.column) + Math.abs(left.row - right.row) === 1;

/** The tiles that hang together with the first. */
function pieceOf(tiles: readonly Tile[]): Set<Tile> {
  const piece = new Set(tiles.slice(0, 1));
  for (const tile of piece) for (const other of tiles) if (touches(tile, other)) piece.add(other);
  return piece;
}

test.each([
  ['2020-03-01', 'DISTRICT', 9],
  ['2020-03-01', 'COMMUNE', 152],
  ['2024-11-01', 'COMMUNE', 151],
  ['2025-07-01', 'DISTRICT', 0],
  ['2025-07-01', 'COMMUNE', 99],
  ['2020-02-29', 'COMMUNE', 0],
] as const)('on %s every %s has one tile, and no two have the same', (date, level, count) => {
  const tiles = tilesAt(date, level);
  const standing = territoryAt(date).filter((unit) => unit.level === level);
  expect(tiles.map(({ unitId }) => unitId)).toEqual(standing.map(({ id }) => id));
  expect(tiles).toHaveLength(count);
  expect(new Set(tiles.map(key)).size).toBe(count);
});

test('each of the nine districts is one piece of the cartogram', () => {
  const units = territoryAt('2020-03-01');
  const tiles = tilesAt('2020-03-01', 'COMMUNE');
  for (const district of units.filter(({ level }) => level === 'DISTRICT')) {
    const own = new Set(units.filter(({ parentId }) => parentId === district.id).map(({ id }) => id));
    const ownTiles = tiles.filter(({ unitId }) => own.has(unitId));
    expect(pieceOf(ownTiles).size, district.name).toBe(own.size);
  }
});

test('the 99 communes are one piece', () => {
  const tiles = tilesAt('2025-07-01', 'COMMUNE');
  expect(pieceOf(tiles).size).toBe(99);
});

test('a tile lies where the unit lies: Bát Xát in the north-west, Bảo Yên in the south-east', () => {
  const units = territoryAt('2021-11-20');
  const middle = (name: string) => {
    const district = units.find((unit) => unit.name === name)!;
    const own = tilesAt('2021-11-20', 'COMMUNE').filter(
      ({ unitId }) => units.find(({ id }) => id === unitId)!.parentId === district.id,
    );
    const mean = (pick: (tile: Tile) => number) => own.reduce((sum, tile) => sum + pick(tile), 0) / own.length;
    return { column: mean(({ column }) => column), row: mean(({ row }) => row) };
  };
  const [batXat, baoThang, baoYen, siMaCai, vanBan] = [
    'Huyện Bát Xát',
    'Huyện Bảo Thắng',
    'Huyện Bảo Yên',
    'Huyện Si Ma Cai',
    'Huyện Văn Bàn',
  ].map(middle);
  expect(batXat!.column).toBeLessThan(baoThang!.column);
  expect(baoThang!.column).toBeLessThan(baoYen!.column);
  expect(siMaCai!.row).toBeLessThan(baoThang!.row);
  expect(baoThang!.row).toBeLessThan(vanBan!.row);
});
