import { expect, test } from 'vitest';
import { readLocalDate } from './local-date.ts';

test.each([
  ['18/12/2020', '2020-12-18'],
  ['1/2/2020', '2020-02-01'],
  ['18-12-2020', '2020-12-18'],
  ['18.12.2020', '2020-12-18'],
  ['18122020', '2020-12-18'],
  [' 29/02/2020 ', '2020-02-29'],
])('%s is the day %s', (typed, value) => {
  expect(readLocalDate(typed)).toEqual({ kind: 'day', value });
});

test('a day that the month does not have is named with the length of the month', () => {
  expect(readLocalDate('31/11/2020')).toEqual({ kind: 'no-such-day', month: 11, daysInMonth: 30 });
  expect(readLocalDate('29/02/2021')).toEqual({ kind: 'no-such-day', month: 2, daysInMonth: 28 });
});

test('a month beyond twelve, half a date and nothing are told apart', () => {
  expect(readLocalDate('12/13/2020')).toEqual({ kind: 'no-such-month', month: 13 });
  expect(readLocalDate('18/12')).toEqual({ kind: 'unreadable' });
  expect(readLocalDate('  ')).toEqual({ kind: 'empty' });
});
