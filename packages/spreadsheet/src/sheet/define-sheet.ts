import { foldVietnamese } from '@antoan/vietnamese-text';
import type { Column, ColumnKey, Columns } from './column.ts';

/** A kind of sheet that offices fill in: its columns, and the mark by which its template is known again. */
export interface Sheet<C extends Columns = Columns> {
  /** Names the kind of sheet for ever, e.g. `unit.register`; goes into the template as its mark. */
  readonly code: string;
  /** Counts up whenever a filled-in older template would be misread. */
  readonly version: number;
  /** The Vietnamese name on the tab: at most 31 characters, none of `[]:*?/\`. */
  readonly title: string;
  readonly columns: C;
  /** The columns whose values together may occur once only in a sheet. */
  readonly uniqueBy?: readonly ColumnKey<C>[];
  /** Older versions that may still be read. */
  readonly readsVersions?: readonly number[];
}

/** A sheet definition that contradicts itself: a mistake in the program, told when it starts. */
export class SheetDefinitionError extends Error {
  override name = 'SheetDefinitionError';
}

/** The heading of the column of reasons, which is no column of the sheet itself. */
export const REASONS_HEADING = 'Lý do';

/** The key under which headings are compared: `MÃ  số\nĐơn vị *` and `Mã số đơn vị` have the same. */
export function headingKey(heading: string): string {
  return foldVietnamese(heading);
}

/**
 * Declares a sheet, with the types of its rows following from its columns.
 * @throws SheetDefinitionError when two columns share a key or read alike as headings, when the tab's name is none that
 * Excel takes, when the unique columns do not exist, or when two choices of a column share a label.
 */
export function defineSheet<const C extends Columns>(sheet: Sheet<C>): Sheet<C> {
  if (!/^[^[\]:*?/\\']{1,31}$/u.test(sheet.title)) throw new SheetDefinitionError(`No name for a tab: ${sheet.title}`);
  if (!/^[\w.-]+$/u.test(sheet.code)) throw new SheetDefinitionError(`No code for a sheet: ${sheet.code}`);
  refuseTwice(sheet.columns, 'key', (column) => column.key);
  refuseTwice([...sheet.columns, { heading: REASONS_HEADING }], 'heading', (column) => headingKey(column.heading));
  for (const column of sheet.columns) checkColumn(column);
  for (const key of sheet.uniqueBy ?? [])
    if (!sheet.columns.some((column) => column.key === key)) throw new SheetDefinitionError(`No column ${key}`);
  return sheet;
}

function checkColumn(column: Column): void {
  if (headingKey(column.heading) === '') throw new SheetDefinitionError(`No heading over ${column.key}`);
  if (column.kind !== 'choice') return;
  if (column.choices.length === 0) throw new SheetDefinitionError(`Nothing to choose in ${column.key}`);
  refuseTwice(column.choices, `label of ${column.key}`, (choice) => choice.label.normalize('NFC'));
}

function refuseTwice<T>(things: readonly T[], what: string, nameOf: (thing: T) => string): void {
  const seen = new Set<string>();
  for (const name of things.map(nameOf)) {
    if (seen.has(name)) throw new SheetDefinitionError(`Two have the ${what} ${name}`);
    seen.add(name);
  }
}
