import { describe, expect, test } from 'vitest';
import { localDateOf, sheetDateOf } from './sheet-date.ts';

describe('the date of a document', () => {
  test('a zero stands before days under 10 and the months 1 and 2 only', () => {
    expect(sheetDateOf('2021-02-05')).toEqual({ day: '05', month: '02', year: '2021' });
    expect(sheetDateOf('2021-09-18')).toEqual({ day: '18', month: '9', year: '2021' });
  });

  test('what is typed is a day, with or without zeros', () => {
    expect(localDateOf({ day: '5', month: '2', year: '2021' })).toBe('2021-02-05');
    expect(localDateOf({ day: '05', month: '12', year: '2021' })).toBe('2021-12-05');
  });

  test('a day that no month has, letters and blanks are no day', () => {
    expect(localDateOf({ day: '31', month: '11', year: '2021' })).toBeNull();
    expect(localDateOf({ day: 'x', month: '11', year: '2021' })).toBeNull();
    expect(localDateOf({ day: '', month: '', year: '' })).toBeNull();
  });
});
