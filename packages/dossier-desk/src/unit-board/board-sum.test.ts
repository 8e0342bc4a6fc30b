import { expect, test } from 'vitest';
import { type BoardSum, NOTHING_SUMMED, withUnits } from './board-sum.ts';

type SummedUnit = Parameters<typeof withUnits>[1][number];

const school: SummedUnit = {
  id: '1',
  placeName: 'Phố Lu',
  districtName: 'Bảo Thắng',
  standing: 'MET',
  guardStrength: { established: 2, actual: 1, certified: 1 },
  modelSites: [
    { id: 'a', state: 'ACTIVE' },
    { id: 'b', state: 'CLOSED' },
  ],
};
const unguarded: SummedUnit = {
  ...school,
  id: '2',
  districtName: 'Bắc Hà',
  standing: 'PENDING',
  guardStrength: null,
  modelSites: [],
};
const exempt: SummedUnit = { ...unguarded, id: '3', standing: 'NOT_SUBJECT' };

const sumOf = (...pages: SummedUnit[][]): BoardSum =>
  pages.reduce((sum, units) => withUnits(sum, units, 'DISTRICT', new Set()), NOTHING_SUMMED);

test('guards and models at work are added over all pages', () => {
  const sum = sumOf([school, unguarded], [school]);

  expect(sum.guards).toEqual({ established: 4, actual: 2, certified: 2 });
  expect(sum.models).toBe(2);
});

test('units that are not subject do not lower the share of their district', () => {
  expect(sumOf([unguarded, school, exempt]).places).toEqual([
    { name: 'Bảo Thắng', met: 1, subject: 1 },
    { name: 'Bắc Hà', met: 0, subject: 1 },
  ]);
});

test('a sum of which one page could not be had is not shown as the whole', () => {
  const first = withUnits(NOTHING_SUMMED, [school], 'COMMUNE', new Set(['guardStrength']));
  const sum = withUnits(first, [school], 'COMMUNE', new Set());

  expect(sum.guards).toBeNull();
  expect(sum.models).toBe(2);
});
