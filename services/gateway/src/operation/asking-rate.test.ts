import { expect, test } from 'vitest';
import { createAskingRate } from './asking-rate.ts';

test('an address asks for a rationed field so often in a minute and no more; others, and other fields, are not held up', () => {
  let time = 0;
  const rate = createAskingRate({ certificateCheck: 3 }, () => time);
  const ask = (address: string, ...fields: string[]) => {
    try {
      rate.count(address, fields);
      return 200;
    } catch (error) {
      return (error as { status: number }).status;
    }
  };
  expect([1, 2, 3, 4].map(() => ask('10.0.0.1', 'certificateCheck'))).toEqual([200, 200, 200, 429]);
  expect(ask('10.0.0.2', 'certificateCheck')).toBe(200);
  expect(ask('10.0.0.1', 'publicSummary')).toBe(200);
  time = 60_000;
  expect(ask('10.0.0.1', 'certificateCheck')).toBe(200);
});

test('many of them under other names in one request count one by one', () => {
  const rate = createAskingRate({ certificateCheck: 3 }, () => 0);
  const four = Array.from({ length: 4 }, () => 'certificateCheck');
  expect(() => rate.count('10.0.0.1', four)).toThrow(/cannot be served/);
});
