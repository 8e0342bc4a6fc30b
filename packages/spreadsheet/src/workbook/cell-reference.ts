/** The zero-based column of a reference such as `AB12`; -1 when it names none. */
export function columnOf(reference: string): number {
  let column = 0;
  let length = 0;
  for (; length < reference.length; length += 1) {
    const code = reference.charCodeAt(length);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return length >= 1 && length <= 3 ? column - 1 : -1;
}

/** The letters of a zero-based column: 0 is `A`, 27 is `AB`. */
export function columnLetter(column: number): string {
  const before = Math.floor(column / 26);
  return (before > 0 ? columnLetter(before - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** The most columns a sheet has. */
export const MOST_COLUMNS = 16_384;

/** The most rows a sheet has. */
export const MOST_ROWS = 1_048_576;

/** A rectangle of cells: rows counted from 1 as on the page, columns from 0. */
export interface CellRange {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** Reads `B3:D7`; null when it is no range of a sheet. */
export function readRange(reference: string): CellRange | null {
  const [, from, firstRow, to, lastRow] =
    /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/u.exec(reference) ?? [];
  if (!from || !to) return null;
  const range = {
    firstRow: Number(firstRow),
    lastRow: Number(lastRow),
    firstColumn: columnOf(from),
    lastColumn: columnOf(to),
  };
  const upright = range.firstRow <= range.lastRow && range.firstColumn <= range.lastColumn;
  return upright && range.lastRow <= MOST_ROWS && range.lastColumn < MOST_COLUMNS ? range : null;
}
