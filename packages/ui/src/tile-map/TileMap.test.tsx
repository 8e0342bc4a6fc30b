import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { draw } from '../testing/render.tsx';
import { TileMap } from './TileMap.tsx';

const tiles = [
  { id: 'a', name: 'Phố Lu', met: 14, total: 15, notMet: 1, column: 0, row: 0, group: 'bao-thang' },
  { id: 'b', name: 'Bản Liền', met: 0, total: 0, notMet: 0, all: 2, column: 2, row: 0, group: 'bac-ha' },
  { id: 'c', name: 'Bản Cái', met: 0, total: 0, notMet: 0, all: 0, column: 2, row: 1, group: 'bac-ha' },
];

test('a tile says its counts in words, also where none is subject and where there is no unit', () => {
  draw(<TileMap label="Tỷ lệ đạt" tiles={tiles} onOpen={vi.fn()} />);

  expect(screen.getAllByRole('row').map((tile) => tile.getAttribute('aria-label'))).toEqual([
    'Phố Lu, 14/15 đơn vị đạt, 1 chưa đạt',
    'Bản Liền, 2 đơn vị không thuộc diện',
    'Bản Cái, không có đơn vị',
  ]);
});

test('a line stands between tiles of two districts alone', () => {
  draw(<TileMap label="Tỷ lệ đạt" tiles={tiles} onOpen={vi.fn()} />);

  expect(screen.getByRole('row', { name: /^Bản Liền/ }).className).toContain('at-tile-edge-left');
  expect(screen.getByRole('row', { name: /^Bản Cái/ }).className).not.toContain('at-tile-edge');
});

test('Enter on a tile leads to the units of the place', async () => {
  const open = vi.fn();
  const { person } = draw(<TileMap label="Tỷ lệ đạt" tiles={tiles} onOpen={open} />);

  await person.tab();
  await person.keyboard('{Enter}');

  expect(open).toHaveBeenCalledWith('a');
});
