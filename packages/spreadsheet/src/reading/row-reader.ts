import { nfc } from '@antoan/vietnamese-text';
import { asWritten } from '../cell/calendar.ts';
import { RowReport, shownDay } from '../cell/cell-reading.ts';
import { isBlank, readCell } from '../cell/read-cell.ts';
import type { DateOrigin } from '../cell/read-date.ts';
import type { CellValue, Column, ColumnKey, Columns, RowValues } from '../sheet/column.ts';
import type { Sheet } from '../sheet/define-sheet.ts';
import type { Note } from '../sheet/sheet-problem.ts';
import { columnLetter } from '../workbook/cell-reference.ts';
import type { RawCell, RawRow } from '../workbook/raw-row.ts';
import type { PlacedColumn } from './find-headings.ts';
import type { MergedCells } from './merged-cells.ts';
import type { SheetRow } from './sheet-row.ts';

/** As many dates as Excel must have understood in a column before their days are taken for a sign. */
const TELLING_DATES = 5;

interface DateCount {
  understood: number;
  understoodAfter12: number;
  textAfter12: number;
}

/** Reads rows one after another, remembering what concerns several of them. */
export class RowReader<C extends Columns> {
  readonly #sheet: Sheet<C>;
  readonly #placed: readonly PlacedColumn[];
  readonly #merged: MergedCells;
  readonly #from1904: boolean;
  readonly #absent: readonly Column[];
  readonly #seen = new Map<string, number>();
  readonly #dates = new Map<string, DateCount>();

  constructor(sheet: Sheet<C>, placed: readonly PlacedColumn[], merged: MergedCells, from1904: boolean) {
    this.#sheet = sheet;
    this.#placed = placed;
    this.#merged = merged;
    this.#from1904 = from1904;
    this.#absent = sheet.columns.filter(({ key }) => !placed.some(({ column }) => column.key === key));
  }

  /** Reads a row; null when nothing stands in the columns of the sheet. */
  read(raw: RawRow): SheetRow<C> | null {
    this.#merged.enter(raw);
    const byPlace = new Map<number, RawCell>();
    for (const cell of raw.cells) if (!isBlank(cell)) byPlace.set(cell.column, cell);
    if (!this.#placed.some(({ place }) => byPlace.has(place))) return null;

    const report = new RowReport(this.#from1904);
    if (raw.hidden) report.note('row.hidden');
    const values: Partial<Record<ColumnKey<C>, CellValue>> = {};
    const cells: Partial<Record<ColumnKey<C>, string>> = {};
    const cleared: ColumnKey<C>[] = [];
    for (const { column, place } of this.#placed) {
      report.column = column.key;
      if (column.clearable && saysCleared(byPlace.get(place))) cleared.push(column.key as ColumnKey<C>);
      const value =
        cleared.at(-1) === column.key ? null : this.#readAt(raw.number, place, column, byPlace.get(place), report);
      if (value === undefined) cells[column.key as ColumnKey<C>] = asShown(byPlace.get(place), this.#from1904);
      else values[column.key as ColumnKey<C>] = value;
    }
    for (const { key } of this.#absent) values[key as ColumnKey<C>] = null;
    this.#tellDuplicate(raw.number, values, report);

    const { problems, notes } = report;
    return problems.length === 0
      ? { sound: true, number: raw.number, values: values as RowValues<C>, cleared, notes }
      : { sound: false, number: raw.number, values, cleared, cells, problems, notes };
  }

  /** What the columns as a whole give cause to say, once all rows are read. */
  conclude(): Note[] {
    return this.#placed.flatMap(({ column: { key, heading } }) => {
      const count = this.#dates.get(key);
      if (!count || count.understood < TELLING_DATES || count.understoodAfter12 > 0 || count.textAfter12 === 0)
        return [];
      return [{ code: 'column.dates.swapped', column: key, params: { heading } } satisfies Note];
    });
  }

  #readAt(row: number, place: number, column: Column, own: RawCell | undefined, report: RowReport) {
    const across = this.#merged.across(place);
    if (across) {
      const first = across.firstColumn === place || !this.#placed.some((other) => other.place === across.firstColumn);
      return first ? report.problem('cell.merged.across', { to: columnLetter(across.lastColumn) }) : undefined;
    }
    const spread = own ? undefined : this.#merged.spreadTo(row, place);
    const value = readCell(own ?? spread, column, report, (day, origin) => this.#countDate(column.key, day, origin));
    if (spread) report.note('cell.merged.spread');
    return value;
  }

  #countDate(key: string, day: string, origin: DateOrigin): void {
    const count = this.#dates.get(key) ?? { understood: 0, understoodAfter12: 0, textAfter12: 0 };
    const after12 = Number(day.slice(8)) > 12 ? 1 : 0;
    if (origin === 'TEXT') count.textAfter12 += after12;
    else {
      count.understood += 1;
      count.understoodAfter12 += after12;
    }
    this.#dates.set(key, count);
  }

  #tellDuplicate(row: number, values: Partial<Record<ColumnKey<C>, CellValue>>, report: RowReport): void {
    const unique = this.#sheet.uniqueBy ?? [];
    const parts = unique.map((key) => values[key]);
    const [firstKey] = unique;
    if (firstKey === undefined || parts.some((part) => part == null)) return;
    // The end makes a text of its own: a mere part of what was read would keep the whole piece of the file alive.
    const key = `${parts.join('\u0000').toLowerCase()}\u0000`;
    const earlier = this.#seen.get(key);
    if (earlier === undefined) this.#seen.set(key, row);
    else {
      report.column = firstKey;
      report.problem('row.duplicate', { row: earlier });
    }
  }
}

/** A dash, as people type it and as Word makes it longer, or the word. */
function saysCleared(cell: RawCell | undefined): boolean {
  return cell?.kind === 'text' && /^\s*(?:[-\u2013\u2014]|\(x[oó]a\))\s*$/iu.test(nfc(cell.text));
}

function asShown(cell: RawCell | undefined, from1904: boolean): string {
  if (!cell) return '';
  const day = shownDay(cell, from1904);
  return day ? asWritten(day) : cell.text;
}
