import type { CellValue, ColumnKey, Columns, RowValues } from '../sheet/column.ts';
import type { Note, RowProblem } from '../sheet/sheet-problem.ts';

/** A row whose every cell is as its column wants it. */
export interface SoundRow<C extends Columns> {
  readonly sound: true;
  /** Counted from 1, as on the page. */
  readonly number: number;
  readonly values: RowValues<C>;
  /** The columns whose cells say that what is recorded is to go. */
  readonly cleared: readonly ColumnKey<C>[];
  /** What was put right in it. */
  readonly notes: readonly Note[];
}

/** A row with at least one problem. */
export interface UnsoundRow<C extends Columns> {
  readonly sound: false;
  /** Counted from 1, as on the page. */
  readonly number: number;
  /** The values of the cells that are sound. */
  readonly values: Partial<Readonly<Record<ColumnKey<C>, CellValue>>>;
  /** The columns whose cells say that what is recorded is to go. */
  readonly cleared: readonly ColumnKey<C>[];
  /** What stands in the cells that are not, as text. */
  readonly cells: Partial<Readonly<Record<ColumnKey<C>, string>>>;
  readonly problems: readonly RowProblem[];
  readonly notes: readonly Note[];
}

/** A row as read. */
export type SheetRow<C extends Columns> = SoundRow<C> | UnsoundRow<C>;
