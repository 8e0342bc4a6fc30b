import type { ZipParts } from '../container/zip-parts.ts';
import type { Sheet } from '../sheet/define-sheet.ts';
import { GUIDE_NAME } from '../sheet/sheet-mark.ts';
import { type Note, quoted, UnreadableWorkbookError } from '../sheet/sheet-problem.ts';
import { columnLetter, MOST_COLUMNS } from '../workbook/cell-reference.ts';
import type { CellStyle } from '../workbook/cell-style.ts';
import type { Workbook, Worksheet } from '../workbook/open-workbook.ts';
import { type RawRow, readRawRows, type RowSource } from '../workbook/raw-row.ts';
import type { SharedStrings } from '../workbook/shared-strings.ts';
import { findHeadings, type Headings, HEADINGS_WITHIN } from './find-headings.ts';

/** The worksheet that is read, with its headings. */
export interface ChosenWorksheet {
  readonly worksheet: Worksheet;
  readonly headings: Headings;
  readonly notes: readonly Note[];
}

/** What the cells of a workbook refer to. */
export interface CellBackground {
  readonly strings: SharedStrings | null;
  readonly styles: readonly CellStyle[];
}

/**
 * Chooses the one visible worksheet that has the sheet's headings.
 * Hidden ones are never read; a second visible one with the same headings refuses the workbook, for half of it would be lost.
 * @throws UnreadableWorkbookError
 */
export async function chooseWorksheet(
  parts: ZipParts,
  workbook: Workbook,
  background: CellBackground,
  sheet: Sheet,
): Promise<ChosenWorksheet> {
  const visible = workbook.worksheets.filter(({ name, hidden }) => !hidden && name.normalize('NFC') !== GUIDE_NAME);
  if (visible.length === 0) throw new UnreadableWorkbookError('sheet.none');
  const candidates: ChosenWorksheet[] = [];
  const ignored: Note[] = [];
  for (const worksheet of visible) {
    const head = await readHead(parts, { ...background, part: worksheet.part, lastColumn: MOST_COLUMNS });
    const headings = findHeadings(head.rows, sheet);
    if (headings) candidates.push({ worksheet, headings, notes: hiddenNotes(headings, head.hidden) });
    else if (head.rows.length > 0) ignored.push(ignoredNote(worksheet));
  }
  const chosen = onlyFitting(candidates, sheet, workbook.mark?.code === sheet.code);
  if (!chosen) {
    await refuseHidden(parts, workbook, background, sheet);
    throw new UnreadableWorkbookError('sheet.headings.missing');
  }
  const passed = candidates.filter(({ worksheet }) => worksheet !== chosen.worksheet);
  return { ...chosen, notes: [...ignored, ...passed.map(({ worksheet }) => ignoredNote(worksheet)), ...chosen.notes] };
}

/** The one with at least half of the headings; in our own template, which may have lost columns, the one with the most. */
function onlyFitting(
  candidates: readonly ChosenWorksheet[],
  sheet: Sheet,
  marked: boolean,
): ChosenWorksheet | undefined {
  const fitting = candidates.filter(({ headings }) => fits(headings, sheet));
  if (fitting.length > 1) {
    const sheets = quoted(fitting.map(({ worksheet }) => worksheet.name).join(', '));
    throw new UnreadableWorkbookError('sheet.several', { sheets });
  }
  if (fitting.length === 1 || !marked) return fitting[0];
  return candidates.toSorted((left, right) => right.headings.matched - left.headings.matched)[0];
}

function fits(headings: Headings, sheet: Sheet): boolean {
  return headings.matched * 2 >= sheet.columns.length;
}

/** @throws UnreadableWorkbookError when a hidden sheet is the only one that fits */
async function refuseHidden(
  parts: ZipParts,
  { worksheets }: Workbook,
  background: CellBackground,
  sheet: Sheet,
): Promise<void> {
  for (const worksheet of worksheets.filter(({ hidden }) => hidden)) {
    const head = await readHead(parts, { ...background, part: worksheet.part, lastColumn: MOST_COLUMNS });
    const headings = findHeadings(head.rows, sheet);
    if (headings && fits(headings, sheet)) throw new UnreadableWorkbookError('sheet.hidden', { sheet: worksheet.name });
  }
}

function ignoredNote({ name }: Worksheet): Note {
  return { code: 'sheet.ignored', params: { sheet: name } };
}

interface Head {
  readonly rows: readonly RawRow[];
  /** The columns that are hidden, first and last of each stretch. */
  readonly hidden: readonly (readonly [first: number, last: number])[];
}

async function readHead(parts: ZipParts, source: RowSource): Promise<Head> {
  const rows: RawRow[] = [];
  const hidden: [number, number][] = [];
  const noteHidden = (first: number, last: number) => void (hidden.length < MOST_COLUMNS && hidden.push([first, last]));
  for await (const piece of readRawRows(parts, source, noteHidden)) {
    for (const row of piece.rows) if (row.number <= HEADINGS_WITHIN) rows.push(row);
    if ((piece.rows.at(-1)?.number ?? 0) >= HEADINGS_WITHIN) break;
  }
  return { rows, hidden };
}

function hiddenNotes(headings: Headings, hidden: Head['hidden']): Note[] {
  return headings.placed
    .filter(({ place }) => hidden.some(([first, last]) => first <= place && place <= last))
    .map(({ column: { key, heading }, place }) => ({
      code: 'column.hidden',
      column: key,
      params: { heading, letter: columnLetter(place) },
    }));
}
