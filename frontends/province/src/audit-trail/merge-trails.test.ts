import { expect, test } from 'vitest';
import { mergeTrails, type TrailCursors } from './merge-trails.ts';
import type { Trail } from './trails.ts';

const SIZE = 3;
const KEPT: Partial<Record<Trail, string[]>> = {
  units: ['09', '07', '01'],
  awards: ['08', '06', '05', '04', '03'],
  press: ['02'],
};

/** What the services would answer after the cursors; a cursor is the moment of the act itself. */
function answered(cursors: TrailCursors) {
  return (Object.keys(KEPT) as Trail[]).map((trail) => {
    const rest = KEPT[trail]!.filter((at) => at < (cursors[trail] ?? 'z'));
    const edges = rest.slice(0, SIZE).map((at) => ({ cursor: at, node: { id: `${trail}${at}`, at } }));
    return { trail, edges, hasNextPage: rest.length > SIZE };
  });
}

test('the auditor pages through all trails without missing an act or seeing one twice', () => {
  const pages: string[][] = [];
  let cursors: TrailCursors = {};
  for (let hasNext = true; hasNext && pages.length < 9;) {
    const page = mergeTrails(answered(cursors), SIZE, cursors);
    pages.push(page.entries.map(({ at }) => at));
    ({ cursors, hasNext } = page);
  }
  expect(pages).toEqual([
    ['09', '08', '07'],
    ['06', '05', '04'],
    ['03', '02', '01'],
  ]);
});

test('a trail that did not answer leaves the others in order', () => {
  const page = mergeTrails(
    answered({}).filter(({ trail }) => trail !== 'awards'),
    SIZE,
  );
  expect(page.entries.map(({ trail, at }) => `${trail} ${at}`)).toEqual(['units 09', 'units 07', 'press 02']);
});
