import { Readable } from 'node:stream';
import type { SheetLimits } from '../container/limits.ts';
import type { Columns } from '../sheet/column.ts';
import { defineSheet, type Sheet } from '../sheet/define-sheet.ts';
import type { Note } from '../sheet/sheet-problem.ts';
import { readSheet } from './read-sheet.ts';
import type { SheetRow } from './sheet-row.ts';

/** A sheet with a column of each kind. */
export const schoolSheet = defineSheet({
  code: 'test.school',
  version: 2,
  title: 'Trường học',
  uniqueBy: ['code'],
  columns: [
    { key: 'code', heading: 'Mã trường', kind: 'code', width: 5, required: true },
    { key: 'name', heading: 'Tên trường', kind: 'text', required: true, maxLength: 60 },
    { key: 'founded', heading: 'Ngày thành lập', kind: 'date', max: '2021-11-22' },
    { key: 'pupils', heading: 'Số học sinh', kind: 'integer', min: 0, max: 5000 },
    {
      key: 'level',
      heading: 'Cấp học',
      kind: 'choice',
      choices: [
        { value: 'PRIMARY', label: 'Tiểu học' },
        { value: 'SECONDARY', label: 'Trung học cơ sở' },
        { value: 'HOA', label: 'Hoa' },
        { value: 'HOA_2', label: 'Hoà' },
      ],
    },
    { key: 'boarding', heading: 'Nội trú', kind: 'boolean' },
  ],
});

/** Its headings, in order. */
export const schoolHeadings = schoolSheet.columns.map(({ heading }) => heading);

/** Everything a workbook gave. */
export interface WholeReading<C extends Columns> {
  readonly refusals: readonly string[];
  readonly rows: readonly SheetRow<C>[];
  readonly notes: readonly Note[];
  readonly progress: readonly number[];
}

/** Reads a workbook's bytes to the end. */
export async function readWhole<C extends Columns>(
  bytes: Uint8Array,
  sheet: Sheet<C>,
  limits: Partial<SheetLimits> = {},
): Promise<WholeReading<C>> {
  const reading = await readSheet(Readable.from([bytes]), sheet, limits);
  if (!reading.readable)
    return { refusals: reading.problems.map(({ code }) => code), rows: [], notes: [], progress: [] };
  const rows: SheetRow<C>[] = [];
  const notes = [...reading.notes];
  const progress: number[] = [];
  for await (const batch of reading.batches()) {
    rows.push(...batch.rows);
    notes.push(...batch.notes);
    progress.push(batch.progress);
  }
  return { refusals: [], rows, notes, progress };
}
