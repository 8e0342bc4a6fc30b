import { nfc } from '@antoan/vietnamese-text';
import { quoted } from '../sheet/sheet-problem.ts';
import type { RawCell } from '../workbook/raw-row.ts';
import type { RowReport } from './cell-reading.ts';

const YES: ReadonlySet<string> = new Set(['có', 'co', 'x', 'đúng', 'dung', 'yes', 'y', 'true', '1', '✓', '✔']);
const NO: ReadonlySet<string> = new Set(['không', 'khong', 'ko', 'sai', 'no', 'n', 'false', '0']);

/** Reads yes or no, in the ways people tick and write them. */
export function readBoolean(cell: RawCell, report: RowReport): boolean | undefined {
  const text = nfc(cell.text).toLowerCase();
  if (YES.has(text)) return true;
  return NO.has(text) ? false : report.problem('cell.boolean.invalid', { text: quoted(text) });
}
