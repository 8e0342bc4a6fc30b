import type { CellValue, Column } from '../sheet/column.ts';
import type { RawCell } from '../workbook/raw-row.ts';
import type { RowReport } from './cell-reading.ts';
import { readBoolean } from './read-boolean.ts';
import { readChoice } from './read-choice.ts';
import { type DateOrigin, readDate } from './read-date.ts';
import { readInteger } from './read-integer.ts';
import { readCode, readText } from './read-text.ts';

/**
 * Reads a cell as its column wants it: null when it is empty and may be, undefined when it is not sound.
 * A formula counts by its last result, which is noted; without one, or with an error, it does not count.
 */
export function readCell(
  cell: RawCell | undefined,
  column: Column,
  report: RowReport,
  onDate: (day: string, origin: DateOrigin) => void,
): CellValue | undefined {
  report.column = column.key;
  if (cell?.kind === 'error') return report.problem('cell.error', { error: cell.text });
  if (cell?.kind === 'uncomputed') return report.problem('cell.formula.uncached');
  if (!cell || isBlank(cell)) return column.required ? report.problem('cell.required') : null;
  if (cell.formula) report.note('cell.formula.cached');
  switch (column.kind) {
    case 'text':
      return readText(cell, column, report);
    case 'code':
      return readCode(cell, column, report);
    case 'integer':
      return readInteger(cell, column, report);
    case 'date':
      return readDate(cell, column, report, onDate);
    case 'choice':
      return readChoice(cell, column, report);
    case 'boolean':
      return readBoolean(cell, report);
  }
}

/** Anything that can be seen. */
const VISIBLE = /[\p{L}\p{M}\p{N}\p{P}\p{S}]/u;

/** Whether a cell holds nothing that can be seen. */
export function isBlank(cell: RawCell): boolean {
  return cell.kind === 'text' && !VISIBLE.test(cell.text);
}
