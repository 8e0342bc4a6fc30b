import { foldVietnamese, nfc } from '@antoan/vietnamese-text';
import type { DateColumn } from '../sheet/column.ts';
import { quoted } from '../sheet/sheet-problem.ts';
import type { RawCell } from '../workbook/raw-row.ts';
import { asWritten, dayOf, dayOfSerial } from './calendar.ts';
import type { RowReport } from './cell-reading.ts';

const TIME = /[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z| ?[AP]M)?$/iu;
const DAY_FIRST = /^(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4})$/u;
const YEAR_FIRST = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/u;
const SHORT_YEAR = /^\d{1,2}([/.-])\d{1,2}\1\d{2}$/u;
const IN_WORDS = /^(?:ngay )?(\d{1,2}) thang (\d{1,2}) nam (\d{4})$/u;

/** How a day was found, of interest when the whole column is looked at. */
export type DateOrigin = 'TEXT' | 'NUMBER';

/** Reads a day: a number shown as one, a bare serial number, or text, day first as Vietnamese write it. */
export function readDate(
  cell: RawCell,
  column: DateColumn,
  report: RowReport,
  onFound: (day: string, origin: DateOrigin) => void,
): string | undefined {
  const byNumber = cell.kind === 'number';
  const day = byNumber ? fromNumber(cell, report) : fromText(cell, report);
  if (day === undefined) return undefined;
  const min = column.min ?? '1900-01-01';
  const max = column.max ?? '2199-12-31';
  if (day < min || day > max)
    return report.problem('cell.date.outside', { min: asWritten(min), max: asWritten(max), text: asWritten(day) });
  onFound(day, byNumber ? 'NUMBER' : 'TEXT');
  return day;
}

function fromNumber(cell: RawCell, report: RowReport): string | undefined {
  const serial = Number(cell.text);
  if (!cell.style.showsDate && Number.isInteger(serial) && serial >= 1900 && serial <= 2200)
    return report.problem('cell.date.yearOnly', { text: cell.text });
  const day = dayOfSerial(serial, report.from1904);
  if (day === null)
    return report.problem(serial >= 1 ? 'cell.date.impossible' : 'cell.date.invalid', { text: cell.text });
  if (!cell.style.showsDate) report.note('cell.date.serial', { text: cell.text, value: day });
  return day;
}

function fromText(cell: RawCell, report: RowReport): string | undefined {
  const text = nfc(cell.text);
  const bare = text.replace(TIME, '').trim();
  if (cell.kind !== 'text' && cell.kind !== 'day') return report.problem('cell.date.invalid', { text: quoted(text) });
  const [, year, , month, day] = YEAR_FIRST.exec(bare) ?? [];
  if (year) return dayOf(Number(year), Number(month), Number(day)) ?? report.problem('cell.date.impossible', { text });
  const [, first, , second, fullYear] = DAY_FIRST.exec(bare) ?? [];
  if (first) return dayFirst(Number(first), Number(second), Number(fullYear), text, report);
  const [, date, wordMonth, wordYear] = IN_WORDS.exec(foldVietnamese(bare)) ?? [];
  if (date)
    return dayOf(Number(wordYear), Number(wordMonth), Number(date)) ?? report.problem('cell.date.impossible', { text });
  if (/^\d{4}$/u.test(bare)) return report.problem('cell.date.yearOnly', { text });
  return report.problem(SHORT_YEAR.test(bare) ? 'cell.date.shortYear' : 'cell.date.invalid', { text: quoted(text) });
}

function dayFirst(day: number, month: number, year: number, text: string, report: RowReport): string | undefined {
  const found = dayOf(year, month, day);
  const swapped = dayOf(year, day, month);
  if (found === null && swapped !== null && month > 12)
    return report.problem('cell.date.monthFirst', { text, meant: asWritten(swapped) });
  if (found === null) return report.problem('cell.date.impossible', { text });
  if (swapped !== null && day !== month) report.note('cell.date.ambiguous', { text, value: found });
  return found;
}
