import { expect, test } from 'vitest';
import { dateInWords, numberLine, placeAndDate, recipientLines } from './wording.ts';

test('days below 10 and the months 1 and 2 have a nought before them', () => {
  expect(dateInWords('2022-02-05')).toBe('ngày 05 tháng 02 năm 2022');
  expect(dateInWords('2022-03-15')).toBe('ngày 15 tháng 3 năm 2022');
  expect(dateInWords('2022-10-30')).toBe('ngày 30 tháng 10 năm 2022');
});

test('numbers below 10 have a nought before them, others stay', () => {
  expect(numberLine('5/QĐ-UBND')).toBe('Số: 05/QĐ-UBND');
  expect(numberLine('05/QĐ-UBND')).toBe('Số: 05/QĐ-UBND');
  expect(numberLine('4310/QĐ-UBND')).toBe('Số: 4310/QĐ-UBND');
});

test('what is not known yet leaves room', () => {
  expect(numberLine(null)).toMatch(/^Số: +\/$/);
  expect(placeAndDate('Lào Cai', null)).toBe('Lào Cai, ngày ..... tháng ..... năm .......');
});

test('each recipient has a dash, the last a full stop', () => {
  expect(recipientLines(['Công an tỉnh', 'Lưu: VT'])).toEqual(['- Công an tỉnh;', '- Lưu: VT.']);
});
