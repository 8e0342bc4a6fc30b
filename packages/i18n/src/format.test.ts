import { afterEach, expect, test } from 'vitest';
import {
  dayBefore,
  formatDate,
  formatDateInDocument,
  formatDateTime,
  formatNumber,
  formatPercent,
  formatShare,
  formatTime,
} from './format.ts';
import { activateLocale } from './i18n.ts';

afterEach(() => activateLocale('vi'));

test('a day is written day, month, year, in both languages', () => {
  expect(formatDate('2020-12-18')).toBe('18/12/2020');
  activateLocale('en');
  expect(formatDate('2020-12-18')).toBe('18/12/2020');
});

test("a moment is read in Vietnam's time, also over midnight", () => {
  expect(formatDateTime('2020-12-18T09:05:00Z')).toBe('18/12/2020 16:05');
  expect(formatDate('2020-12-18T18:30:00Z')).toBe('19/12/2020');
  expect(formatTime(new Date('2020-12-18T17:00:00Z'))).toBe('00:00');
});

test('in a document a zero stands before days under 10 and before months 1 and 2 only', () => {
  expect(formatDateInDocument('2020-12-18')).toBe('ngày 18 tháng 12 năm 2020');
  expect(formatDateInDocument('2021-02-04')).toBe('ngày 04 tháng 02 năm 2021');
  expect(formatDateInDocument('2021-03-04')).toBe('ngày 04 tháng 3 năm 2021');
});

test('numbers take the marks of the language, and no space before the per cent sign', () => {
  expect(formatNumber(1136)).toBe('1.136');
  expect(formatPercent(0.993)).toBe('99,3%');
  expect(formatShare(1012, 1150)).toBe('1.012/1.150');
  activateLocale('en');
  expect(formatNumber(1136)).toBe('1,136');
  expect(formatPercent(0.88)).toBe('88.0%');
});

test('the day before, over the ends of months and years', () => {
  expect(['2025-07-01', '2024-03-01', '2022-01-01'].map(dayBefore)).toEqual(['2025-06-30', '2024-02-29', '2021-12-31']);
});
