import { expect, test } from 'vitest';
import { chainsOf } from './regulation-chains.ts';

test('versions stand under the last one, the newest first; what replaces nothing stands alone', () => {
  const versions = [
    { id: 'c', replaces: { id: 'b' }, replacedBy: null },
    { id: 'x', replaces: null, replacedBy: null },
    { id: 'b', replaces: { id: 'a' }, replacedBy: { id: 'c' } },
    { id: 'a', replaces: null, replacedBy: { id: 'b' } },
  ];

  const chains = chainsOf(versions).map(({ last, former }) => [last.id, ...former.map(({ id }) => id)]);

  expect(chains).toEqual([['c', 'b', 'a'], ['x']]);
});
