import { expect, test } from 'vitest';
import type { SuccessionEdge } from '../history/succession-edge.ts';
import type { TerritorialUnit } from '../history/territorial-unit.ts';
import { LinesOfDescent } from './lines-of-descent.ts';

function unit(id: string, validFrom: string, validTo: string | null = null): TerritorialUnit {
  const version = { name: id, level: 'COMMUNE', type: 'xã', parentId: null, instrument: null } as const;
  return { id, codes: [], versions: [{ ...version, validFrom, validTo }] };
}

function edge(fromId: string, toId: string, kind: SuccessionEdge['kind'], share: number | null): SuccessionEdge {
  const effective = '2022-01-01';
  return { id: `${fromId}${toId}${kind}`, fromId, toId, kind, effective, instrument: 'act', share, confidence: 'HIGH' };
}

const forward = (edges: readonly SuccessionEdge[], units: readonly TerritorialUnit[]) =>
  new LinesOfDescent({ units, edges }).forward('old', '2021-01-01', '2023-01-01');

const ended = unit('old', '2020-01-01', '2022-01-01');
const goesOn = unit('old', '2020-01-01');
const [left, right] = [unit('left', '2022-01-01'), unit('right', '2022-01-01')];

test('a split with shares is divided by them', () => {
  const { parts, untold } = forward(
    [edge('old', 'left', 'SPLIT', 0.3), edge('old', 'right', 'SPLIT', 0.7)],
    [ended, left, right],
  );
  expect([parts, untold]).toEqual([
    new Map([
      ['left', 0.3],
      ['right', 0.7],
    ]),
    [],
  ]);
});

test('a split of which one share is missing is not divided', () => {
  const { parts, untold } = forward(
    [edge('old', 'left', 'SPLIT', 0.3), edge('old', 'right', 'SPLIT', null)],
    [ended, left, right],
  );
  expect(parts.size).toBe(0);
  expect(untold).toEqual([{ share: 1, candidates: ['left', 'right'] }]);
});

test('a unit that gives a told part away and goes on keeps the rest', () => {
  expect(forward([edge('old', 'left', 'SPLIT', 0.25)], [goesOn, left]).parts).toEqual(
    new Map([
      ['left', 0.25],
      ['old', 0.75],
    ]),
  );
});

test('a unit that gives an untold part away and goes on may keep anything', () => {
  expect(forward([edge('old', 'left', 'SPLIT', null)], [goesOn, left]).untold).toEqual([
    { share: 1, candidates: ['left', 'old'] },
  ]);
});

test('shares that make less or more than the whole of a unit that ended tell nothing', () => {
  for (const share of [0.4, 0.6]) {
    const told = forward(
      [edge('old', 'left', 'SPLIT', share), edge('old', 'right', 'SPLIT', share)],
      [ended, left, right],
    );
    expect(told.untold).toHaveLength(1);
  }
});

test('a new name or code of the same unit moves nothing', () => {
  for (const kind of ['RENAME', 'RECODE', 'MOVE', 'CONTINUE'] as const) {
    expect(forward([edge('old', 'old', kind, 1)], [goesOn]).parts).toEqual(new Map([['old', 1]]));
  }
});

test('a unit that took others in and goes on has itself among its origins', () => {
  const lines = new LinesOfDescent({
    units: [goesOn, unit('other', '2020-01-01', '2022-01-01')],
    edges: [edge('other', 'old', 'MERGE', 1)],
  });
  expect(lines.backward('old', '2023-01-01', '2021-01-01')).toEqual(new Set(['other', 'old']));
  expect(lines.backward('old', '2023-01-01', '2022-06-01')).toEqual(new Set(['old']));
});
