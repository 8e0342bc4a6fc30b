import type { Note, NoteCode, RowProblem, RowProblemCode } from '../sheet/sheet-problem.ts';
import { dayOfSerial } from './calendar.ts';
import type { RawCell } from '../workbook/raw-row.ts';

type Params = RowProblem['params'];

/** What is told of a row's cells while they are read, one column after another. */
export class RowReport {
  readonly problems: RowProblem[] = [];
  readonly notes: Note[] = [];
  /** The key of the column being read. */
  column = '';
  readonly from1904: boolean;

  constructor(from1904: boolean) {
    this.from1904 = from1904;
  }

  /** Tells a problem of the cell, whose value is thereby undefined. */
  problem(code: RowProblemCode, params: Params = {}): undefined {
    this.problems.push({ code, column: this.column, params });
    return undefined;
  }

  note(code: NoteCode, params: Params = {}): void {
    this.notes.push({ code, column: this.column, params });
  }
}

/** The day a number shown as a date stands for; null when the cell is no such number. */
export function shownDay(cell: RawCell, from1904: boolean): string | null {
  if (cell.kind === 'day') return /^\d{4}-\d{2}-\d{2}/u.exec(cell.text)?.[0] ?? null;
  return cell.kind === 'number' && cell.style.showsDate ? dayOfSerial(Number(cell.text), from1904) : null;
}
