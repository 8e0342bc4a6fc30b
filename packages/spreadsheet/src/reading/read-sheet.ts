import { defaultLimits, type SheetLimits } from '../container/limits.ts';
import { recogniseFile } from '../container/recognise-file.ts';
import { type SheetSource, sourceFile } from '../container/source-file.ts';
import { ZipParts } from '../container/zip-parts.ts';
import type { Columns } from '../sheet/column.ts';
import type { Sheet } from '../sheet/define-sheet.ts';
import type { SheetMark } from '../sheet/sheet-mark.ts';
import { type Note, UnreadableWorkbookError, type WorkbookProblem } from '../sheet/sheet-problem.ts';
import { readCellStyles } from '../workbook/cell-style.ts';
import { openWorkbook, type Workbook } from '../workbook/open-workbook.ts';
import { readRawRows } from '../workbook/raw-row.ts';
import { readSharedStrings } from '../workbook/shared-strings.ts';
import { surveyWorksheet } from '../workbook/survey-worksheet.ts';
import { type CellBackground, type ChosenWorksheet, chooseWorksheet } from './choose-worksheet.ts';
import { MergedCells } from './merged-cells.ts';
import { RowReader } from './row-reader.ts';
import type { SheetRow } from './sheet-row.ts';

/** A workbook of which no row is read. */
export interface RefusedSheet {
  readonly readable: false;
  readonly problems: readonly WorkbookProblem[];
}

/** Some rows of a sheet. */
export interface SheetBatch<C extends Columns> {
  readonly rows: readonly SheetRow<C>[];
  /** How much of the sheet is read, from 0 to 1. */
  readonly progress: number;
  /** What the rows as a whole give cause to say; in the last batch only. */
  readonly notes: readonly Note[];
}

/** A sheet ready to be read, once. */
export interface SheetReading<C extends Columns> {
  readonly readable: true;
  /** The name of the worksheet. */
  readonly worksheet: string;
  /** The number of the row of headings. */
  readonly headingRow: number;
  /** What was passed over or put right so far. */
  readonly notes: readonly Note[];
  /**
   * Gives the rows from top to bottom, once, and then closes; empty rows are left out, and their numbers with them.
   * The last batch has `progress` 1 and may be empty.
   * @throws UnreadableWorkbookError when the sheet turns out unreadable or too long: what was given then is not the whole.
   */
  batches(): AsyncGenerator<SheetBatch<C>>;
  /** Lets go of the file when the rows are not wanted after all. */
  close(): Promise<void>;
}

/**
 * Opens a workbook and tells at once whether it is the right one and whole; the rows follow in batches.
 * Memory does not grow with the rows, but for the table of shared texts and the unique values, both within the limits.
 * Other errors than what the workbook itself gives cause for, such as a missing file, are thrown.
 */
export async function readSheet<const C extends Columns>(
  source: SheetSource,
  sheet: Sheet<C>,
  limits: Partial<SheetLimits> = {},
): Promise<RefusedSheet | SheetReading<C>> {
  try {
    return await openReading(source, sheet, { ...defaultLimits, ...limits });
  } catch (error) {
    if (error instanceof UnreadableWorkbookError) return { readable: false, problems: [error.problem] };
    throw error;
  }
}

async function openReading<C extends Columns>(
  source: SheetSource,
  sheet: Sheet<C>,
  limits: SheetLimits,
): Promise<RefusedSheet | SheetReading<C>> {
  const file = await sourceFile(source, limits);
  let parts: ZipParts | undefined;
  const close = async () => {
    parts?.close();
    await file.discard();
  };
  try {
    await recogniseFile(file);
    parts = await ZipParts.open(file, limits);
    const workbook = await openWorkbook(parts);
    refuseMark(workbook.mark, sheet);
    parts.admit(workbook.worksheets.map(({ part }) => part));
    const background = await readBackground(parts, workbook, limits);
    const chosen = await chooseWorksheet(parts, workbook, background, sheet);
    if (chosen.headings.problems.length > 0) {
      await close();
      return { readable: false, problems: chosen.headings.problems };
    }
    const merges = await surveyWorksheet(parts, chosen.worksheet.part, limits.merges);
    const reader = new RowReader(sheet, chosen.headings.placed, new MergedCells(merges), workbook.from1904);
    const opened = parts;
    return {
      readable: true,
      worksheet: chosen.worksheet.name,
      headingRow: chosen.headings.row,
      notes: [...unmarkedNote(workbook.mark), ...chosen.headings.notes, ...chosen.notes],
      batches: () => readBatches(opened, chosen, background, reader, limits, close),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function readBackground(parts: ZipParts, workbook: Workbook, limits: SheetLimits): Promise<CellBackground> {
  const { stringsPart, stylesPart } = workbook;
  return {
    strings: stringsPart ? await readSharedStrings(parts, stringsPart, limits.sharedTextBytes) : null,
    styles: stylesPart ? await readCellStyles(parts, stylesPart) : [],
  };
}

async function* readBatches<C extends Columns>(
  parts: ZipParts,
  { worksheet, headings }: ChosenWorksheet,
  background: CellBackground,
  reader: RowReader<C>,
  limits: SheetLimits,
  close: () => Promise<void>,
): AsyncGenerator<SheetBatch<C>> {
  const total = Math.max(1, parts.sizeOf(worksheet.part));
  const lastColumn = Math.max(...headings.placed.map(({ place }) => place));
  let rows: SheetRow<C>[] = [];
  let count = 0;
  try {
    for await (const piece of readRawRows(parts, { ...background, part: worksheet.part, lastColumn })) {
      for (const raw of piece.rows) {
        const row = raw.number > headings.row ? reader.read(raw) : null;
        if (!row) continue;
        if ((count += 1) > limits.rows) throw new UnreadableWorkbookError('sheet.rows.tooMany', { limit: limits.rows });
        rows.push(row);
        if (rows.length < limits.batchRows) continue;
        yield { rows, progress: Math.min(0.999, piece.bytes / total), notes: [] };
        rows = [];
      }
    }
    yield { rows, progress: 1, notes: reader.conclude() };
  } finally {
    await close();
  }
}

function refuseMark(mark: SheetMark | null, { code, version, readsVersions }: Sheet): void {
  if (!mark) return;
  if (mark.code !== code) throw new UnreadableWorkbookError('template.other', { found: mark.code, expected: code });
  if (mark.version === version || readsVersions?.includes(mark.version)) return;
  const age = mark.version < version ? 'template.older' : 'template.newer';
  throw new UnreadableWorkbookError(age, { found: mark.version, expected: version });
}

function unmarkedNote(mark: SheetMark | null): Note[] {
  return mark ? [] : [{ code: 'template.unmarked', params: {} }];
}
