import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asWritten, dayOf, dayOfSerial, serialOf } from './calendar.ts';

const day = fc
  .date({ min: new Date('1900-03-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('every day has a serial number that stands for it, in both of the calendars of Excel', () => {
  fc.assert(
    fc.property(day, (value) => {
      expect(dayOfSerial(serialOf(value), false)).toBe(value);
      if (value > '1904-01-01') expect(dayOfSerial(serialOf(value) - 1462, true)).toBe(value);
    }),
  );
});

test.each([
  [1, '1900-01-01'],
  [59, '1900-02-28'],
  [60, null],
  [61, '1900-03-01'],
  [0, null],
  [2_958_465, '9999-12-31'],
  [2_958_466, null],
  [Number.NaN, null],
])('the serial number %d is %s', (serial, expected) => {
  expect(dayOfSerial(serial, false)).toBe(expected);
});

test('a day that the calendar lacks is none', () => {
  expect([dayOf(2021, 2, 29), dayOf(2021, 4, 31), dayOf(2021, 13, 1), dayOf(2021, 1, 0)]).toEqual([
    null,
    null,
    null,
    null,
  ]);
  expect(dayOf(2020, 2, 29)).toBe('2020-02-29');
});

test('a day is written day first', () => {
  expect(asWritten('2021-03-05')).toBe('05/03/2021');
});
