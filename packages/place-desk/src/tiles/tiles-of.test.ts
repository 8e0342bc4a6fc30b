import { tilePlacesOn } from '@antoan/territory/tiles';
import { expect, test } from 'vitest';
import { tilesOf } from './tiles-of.ts';

const drawing = tilePlacesOn('2021-11-20', 'COMMUNE');
const counted = (code: string, tally: Partial<Parameters<typeof tilesOf>[0][number]['tally']> = {}) => ({
  place: { placeId: code, name: code, shortName: code, code },
  tally: { met: 0, notMet: 0, pending: 0, notSubject: 0, total: 0, ...tally },
});

test('a district alone stands in the corner, its communes beside each other as on the map', () => {
  const [phoLu, sonHai] = tilesOf([counted('02905'), counted('02929')], drawing);

  expect(Math.min(phoLu!.column!, sonHai!.column!)).toBe(0);
  expect(Math.min(phoLu!.row!, sonHai!.row!)).toBe(0);
});

test('units that are not subject do not count in the whole, but the place is not empty', () => {
  const [tile] = tilesOf([counted('02905', { met: 1, notSubject: 2, total: 4, pending: 1 })], drawing);

  expect(tile).toMatchObject({ met: 1, total: 2, all: 4 });
});

test('with one place that no drawing knows all tiles follow each other', () => {
  expect(tilesOf([counted('02905'), counted('99999')], drawing).every(({ column }) => column === undefined)).toBe(true);
});
