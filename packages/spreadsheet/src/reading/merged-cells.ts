import { type CellRange, MOST_COLUMNS } from '../workbook/cell-reference.ts';
import type { RawCell, RawRow } from '../workbook/raw-row.ts';

interface Spread {
  readonly cell: RawCell;
  readonly lastRow: number;
}

/**
 * The merged ranges of a sheet, while its rows are read from top to bottom.
 * A range of one column stands for the same value in each of its rows; one of several columns cannot be told apart.
 */
export class MergedCells {
  /** By the place of the top left cell. */
  readonly #ranges = new Map<number, CellRange>();
  readonly #spreads = new Map<number, Spread>();
  #across: CellRange[] = [];

  constructor(ranges: readonly CellRange[]) {
    for (const range of ranges) this.#ranges.set(placeOf(range.firstRow, range.firstColumn), range);
  }

  /** Takes note of the ranges that begin in a row; call for each filled row, from top to bottom. */
  enter(row: RawRow): void {
    if (this.#ranges.size === 0) return;
    this.#across = this.#across.filter((range) => range.lastRow >= row.number);
    for (const cell of row.cells) {
      const range = this.#ranges.get(placeOf(row.number, cell.column));
      if (!range) continue;
      if (range.lastColumn > range.firstColumn) this.#across.push(range);
      else this.#spreads.set(cell.column, { cell, lastRow: range.lastRow });
    }
  }

  /** The value that a merged cell above gives to this one. */
  spreadTo(rowNumber: number, column: number): RawCell | undefined {
    const spread = this.#spreads.get(column);
    return spread && spread.lastRow >= rowNumber ? spread.cell : undefined;
  }

  /** The range over several columns in which the cell lies, if any. */
  across(column: number): CellRange | undefined {
    return this.#across.find((range) => range.firstColumn <= column && column <= range.lastColumn);
  }
}

function placeOf(row: number, column: number): number {
  return row * MOST_COLUMNS + column;
}
