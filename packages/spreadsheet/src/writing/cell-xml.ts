import { asWritten, serialOf } from '../cell/calendar.ts';
import type { CellValue, Column } from '../sheet/column.ts';
import { look, lookOf } from './look.ts';
import { cellText } from './xml-text.ts';

/** What would begin a formula if somebody edited the cell, or if the sheet were saved as CSV. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/u;

/** A cell of text, guarded where it looks like a formula. */
export function textCell(reference: string, text: string, style: number = look.text): string {
  const guarded = style === look.text && FORMULA_START.test(text) ? look.guardedText : style;
  return `<c r="${reference}" s="${guarded}" t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`;
}

/** A cell of a column; nothing for an empty one. */
export function valueCell(reference: string, column: Column, value: CellValue | undefined): string {
  if (value == null || value === '') return '';
  if (typeof value === 'number') return `<c r="${reference}" s="${lookOf(column)}"><v>${value}</v></c>`;
  if (typeof value === 'boolean') return textCell(reference, asAnswer(value));
  if (column.kind === 'choice')
    return textCell(reference, column.choices.find((choice) => choice.value === value)?.label ?? value);
  if (column.kind !== 'date') return textCell(reference, value);
  // Excel's own calendar goes astray before March 1900.
  if (value < '1900-03-01') return textCell(reference, asWritten(value));
  return `<c r="${reference}" s="${look.date}"><v>${serialOf(value)}</v></c>`;
}

/** Yes or no as the drop-down words it. */
export function asAnswer(value: boolean): string {
  return value ? 'Có' : 'Không';
}
