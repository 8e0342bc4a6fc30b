import { nfc } from '@antoan/vietnamese-text';
import type { CodeColumn, TextColumn } from '../sheet/column.ts';
import { quoted } from '../sheet/sheet-problem.ts';
import type { RawCell } from '../workbook/raw-row.ts';
import { asWritten } from './calendar.ts';
import { type RowReport, shownDay } from './cell-reading.ts';

/** Excel keeps 15 digits of a number and writes zeros for the others. */
const DIGITS_KEPT = 15;

/** Reads words; numbers are taken as they look, days are not, for Excel makes them of things like `1-2`. */
export function readText(cell: RawCell, column: TextColumn, report: RowReport): string | undefined {
  const text = plainText(cell, report);
  if (text === undefined) return undefined;
  const max = column.maxLength ?? 500;
  if (text.length <= max) return text;
  const length = [...text].length;
  return length > max ? report.problem('cell.text.tooLong', { max, length }) : text;
}

/** Reads a code; the zeros that Excel takes from the front of a number are put back where the width is known. */
export function readCode(cell: RawCell, column: CodeColumn, report: RowReport): string | undefined {
  const text = plainText(cell, report)?.replace(/^'/u, '');
  if (text === undefined) return undefined;
  const isNumber = cell.kind === 'number';
  if ((isNumber && text.length > DIGITS_KEPT) || /^\d(?:[.,]\d+)?E\+?\d+$/u.test(text))
    return report.problem('cell.code.digitsLost', { text: quoted(text) });
  const width = column.width ?? 0;
  const code = isNumber && /^\d+$/u.test(text) ? text.padStart(width, '0') : text;
  const max = column.maxLength ?? 50;
  const fits = (width === 0 ? code.length <= max : code.length === width) && matchesWhole(column.pattern, code);
  if (!fits || (isNumber && !/^\d+$/u.test(text)))
    return report.problem('cell.code.invalid', { text: quoted(text), width });
  if (code !== text) report.note('cell.code.zerosRestored', { text, value: code });
  return code;
}

/** A cell's content in the form that is stored; undefined when it has none that can be relied on. */
export function plainText(cell: RawCell, report: RowReport): string | undefined {
  if (cell.kind === 'number' && !cell.style.showsDate) return String(Number(cell.text));
  if (cell.kind !== 'text') {
    const day = shownDay(cell, report.from1904);
    const text = day ? asWritten(day) : cell.text;
    return report.problem(day ? 'cell.text.isDate' : 'cell.text.invalid', { text: quoted(text) });
  }
  const text = nfc(cell.text);
  const font = cell.style.legacyFont;
  // Letters of the old encodings are Latin-1 to Unicode; real Vietnamese would have some beyond it.
  if (font && /[\u0080-\u00ff]/u.test(text) && !/[\u0100-\u1eff]/u.test(text))
    return report.problem('cell.text.legacyEncoding', { font });
  if (text !== cell.text) report.note('cell.text.tidied');
  return text;
}

const wholes = new WeakMap<RegExp, RegExp>();

function matchesWhole(pattern: RegExp | undefined, text: string): boolean {
  if (!pattern) return true;
  let whole = wholes.get(pattern);
  if (!whole) wholes.set(pattern, (whole = new RegExp(`^(?:${pattern.source})$`, pattern.flags.replace(/[gy]/gu, ''))));
  return whole.test(text);
}
