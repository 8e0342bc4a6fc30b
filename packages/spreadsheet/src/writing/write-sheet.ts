import type { Readable } from 'node:stream';
import type { CellValue, ColumnKey, Columns, RowValues } from '../sheet/column.ts';
import type { Sheet } from '../sheet/define-sheet.ts';
import type { RowProblem } from '../sheet/sheet-problem.ts';
import { reasonOf } from './reason-of.ts';
import { type WrittenRow, writeWorkbook } from './write-workbook.ts';

/**
 * A row that a person is to mend: an unsound row as read, or a sound one that the program cannot take. One without problems
 * and reasons goes back as it is, so that the whole sheet can be sent again.
 */
export interface RowToMend<C extends Columns> {
  /** The row of the sheet that was read, counted from 1. */
  readonly number: number;
  readonly values: Partial<Readonly<Record<ColumnKey<C>, CellValue>>>;
  /** What stands in cells that have no value. */
  readonly cells?: Partial<Readonly<Record<ColumnKey<C>, string>>>;
  readonly problems?: readonly RowProblem[];
  /** Further reasons in whole Vietnamese sentences, of which only the caller knows. */
  readonly reasons?: readonly string[];
}

/**
 * The empty workbook to be filled in: headings, drop-downs, checks, hints, a guide, and the mark by which it is known again.
 * @returns the bytes of an .xlsx file
 */
export function writeTemplate(sheet: Sheet): Readable {
  return writeRows(sheet, []);
}

/**
 * The sheet with rows in it, written as they come; fit to be changed and read again.
 * An error of the rows is an error of the stream. Texts that begin like a formula stay texts.
 * @returns the bytes of an .xlsx file
 */
export function writeRows<C extends Columns>(
  sheet: Sheet<C>,
  rows: AsyncIterable<RowValues<C>> | Iterable<RowValues<C>>,
): Readable {
  async function* written(): AsyncGenerator<WrittenRow> {
    for await (const values of rows) yield { values };
  }
  return writeWorkbook(sheet, written(), false);
}

/**
 * The rows to be mended, with what is wrong with each in a first column, so that the mended file can be read again as it is.
 * @returns the bytes of an .xlsx file
 */
export function writeProblems<C extends Columns>(
  sheet: Sheet<C>,
  rows: AsyncIterable<RowToMend<C>> | Iterable<RowToMend<C>>,
): Readable {
  async function* written(): AsyncGenerator<WrittenRow> {
    for await (const { number, values, cells, problems = [], reasons = [] } of rows) {
      const all = [...problems.map((problem) => reasonOf(problem, sheet)), ...reasons];
      yield { reason: all.length === 0 ? '' : `Dòng ${number}: ${all.join(' ')}`, values, cells };
    }
  }
  return writeWorkbook(sheet, written(), true);
}
