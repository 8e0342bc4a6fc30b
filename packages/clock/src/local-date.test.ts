import { expect, test } from 'vitest';
import { dayAfter, dayBefore, ordinalOf } from './local-date.ts';

test('days follow each other over the ends of months and years, and over 29 February', () => {
  expect([dayAfter('2021-12-31'), dayAfter('2024-02-28'), dayAfter('2023-02-28')]).toEqual([
    '2022-01-01',
    '2024-02-29',
    '2023-03-01',
  ]);
  expect([dayBefore('2025-07-01'), dayBefore('2024-03-01'), dayAfter('2021-11-16', 365)]).toEqual([
    '2025-06-30',
    '2024-02-29',
    '2022-11-16',
  ]);
});

test('days are counted by whole numbers', () => {
  expect(ordinalOf('2021-11-15') - ordinalOf('2020-11-16')).toBe(364);
  expect(Number.isInteger(ordinalOf('2025-07-01'))).toBe(true);
});
