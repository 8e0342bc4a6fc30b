import { nfc } from '@antoan/vietnamese-text';
import type { Column } from '../sheet/column.ts';
import { headingKey, REASONS_HEADING, type Sheet } from '../sheet/define-sheet.ts';
import { type Note, quoted, type WorkbookProblem } from '../sheet/sheet-problem.ts';
import { columnLetter } from '../workbook/cell-reference.ts';
import type { RawRow } from '../workbook/raw-row.ts';

/** A column where it stands in the file. */
export interface PlacedColumn {
  readonly column: Column;
  /** Counted from 0. */
  readonly place: number;
}

/** Where the headings stand and what is to be said of them. */
export interface Headings {
  /** The number of their row. */
  readonly row: number;
  /** How many of the sheet's headings stand there. */
  readonly matched: number;
  readonly placed: readonly PlacedColumn[];
  readonly problems: readonly WorkbookProblem[];
  readonly notes: readonly Note[];
}

/** As many unknown columns as are named one by one. */
const MOST_UNKNOWN = 50;

/** Rows from the top among which the headings are looked for, below a title and its like. */
export const HEADINGS_WITHIN = 20;

/**
 * Finds the row of headings: the one with the most of the sheet's; null when no row has any.
 * Their order does not matter, nor do letter case, diacritics, line breaks, or the mark of the required ones.
 */
export function findHeadings(rows: readonly RawRow[], sheet: Sheet): Headings | null {
  const columns = new Map(sheet.columns.map((column) => [headingKey(column.heading), column]));
  let best: { row: RawRow; count: number } | null = null;
  for (const row of rows) {
    const count = row.cells.filter(({ text }) => columns.has(headingKey(text))).length;
    if (count > (best?.count ?? 0)) best = { row, count };
  }
  return best && placeColumns(best.row, sheet, columns);
}

function placeColumns(row: RawRow, sheet: Sheet, columns: ReadonlyMap<string, Column>): Headings {
  const placed = new Map<string, PlacedColumn>();
  const problems: WorkbookProblem[] = [];
  const notes: Note[] = [];
  for (const cell of row.cells) {
    const heading = quoted(nfc(cell.text));
    const column = columns.get(headingKey(cell.text));
    const earlier = column && placed.get(column.key);
    if (earlier) problems.push(twice(earlier, cell.column));
    else if (column) placed.set(column.key, { column, place: cell.column });
    else if (heading !== '' && notes.length < MOST_UNKNOWN && headingKey(heading) !== headingKey(REASONS_HEADING))
      notes.push({ code: 'column.unknown', params: { heading, letter: columnLetter(cell.column) } });
  }
  for (const { key, heading, required } of sheet.columns) {
    if (placed.has(key)) continue;
    if (required) problems.push({ code: 'column.missing', column: key, params: { heading } });
    else notes.push({ code: 'column.absent', column: key, params: { heading } });
  }
  return { row: row.number, matched: placed.size, placed: [...placed.values()], problems, notes };
}

function twice({ column, place }: PlacedColumn, again: number): WorkbookProblem {
  const params = { heading: column.heading, first: columnLetter(place), second: columnLetter(again) };
  return { code: 'column.twice', column: column.key, params };
}
