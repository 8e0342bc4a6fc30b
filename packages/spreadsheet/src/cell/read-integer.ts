import { nfc } from '@antoan/vietnamese-text';
import type { IntegerColumn } from '../sheet/column.ts';
import { quoted } from '../sheet/sheet-problem.ts';
import type { RawCell } from '../workbook/raw-row.ts';
import type { RowReport } from './cell-reading.ts';

/** Reads a whole number; as text too, with the dots, commas or spaces that group its digits by three. */
export function readInteger(cell: RawCell, column: IntegerColumn, report: RowReport): number | undefined {
  const value = numberOf(cell, report);
  if (value === undefined) return undefined;
  if (column.min !== undefined && value < column.min) return report.problem('cell.integer.below', { min: column.min });
  if (column.max !== undefined && value > column.max) return report.problem('cell.integer.above', { max: column.max });
  return value;
}

function numberOf(cell: RawCell, report: RowReport): number | undefined {
  const text = nfc(cell.text);
  const invalid = () => report.problem('cell.integer.invalid', { text: quoted(text) });
  if (cell.kind === 'number' && !cell.style.showsDate) {
    const number = Number(text);
    const whole = Math.round(number);
    if (!Number.isSafeInteger(whole)) return invalid();
    // Sums of decimals leave traces such as 11.999999999999998.
    return Math.abs(number - whole) < 1e-9 ? whole : report.problem('cell.integer.fraction', { text });
  }
  if (cell.kind !== 'text') return invalid();
  const digits = /^[+-]?\d{1,3}(?:([., ])\d{3})(?:\1\d{3})*$/u.test(text) ? text.replace(/[., ]/gu, '') : text;
  if (/^[+-]?\d+[.,]\d+$/u.test(digits)) return report.problem('cell.integer.fraction', { text: quoted(text) });
  const value = Number(digits);
  if (!/^[+-]?\d{1,15}$/u.test(digits)) return invalid();
  if (digits !== text) report.note('cell.integer.mended', { text: quoted(text), value });
  return value === 0 ? 0 : value;
}
