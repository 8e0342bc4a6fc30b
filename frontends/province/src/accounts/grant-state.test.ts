import { expect, test } from 'vitest';
import { grantStateOn } from './grant-state.ts';

test.each([
  ['holds on its first day', { validFrom: '2021-11-20' }, 'HELD'],
  ['holds on its last day', { validFrom: '2021-01-01', validTo: '2021-11-20' }, 'HELD'],
  ['is over the day after', { validFrom: '2021-01-01', validTo: '2021-11-19' }, 'OVER'],
  ['is still to come the day before', { validFrom: '2021-11-21', validTo: null }, 'COMING'],
  [
    'is over once it was ended, whatever its days',
    { validFrom: '2021-11-21', endedAt: '2021-11-20T02:00:00Z' },
    'OVER',
  ],
])('a grant %s', (_what, days, state) => {
  expect(grantStateOn('2021-11-20', days)).toBe(state);
});
