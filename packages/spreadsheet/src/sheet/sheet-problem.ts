/** Why a workbook as a whole is refused. */
export type WorkbookProblemCode =
  /** Not one byte. */
  | 'workbook.empty'
  /** `limit`: bytes. */
  | 'workbook.size.exceeded'
  /** `kind`: what it is instead, a {@link ForeignKind}. */
  | 'workbook.kind.unsupported'
  /** A password is needed to open it. */
  | 'workbook.encrypted'
  /** The end is missing: a broken upload or copy. */
  | 'workbook.truncated'
  /** `part`: the part of the workbook that cannot be read. */
  | 'workbook.corrupt'
  /** Unpacks to too much, or to suspiciously more than it weighs. `limit`: bytes. */
  | 'workbook.inflation.exceeded'
  /** Declares a document type or entities, which no workbook has. `part`. */
  | 'workbook.entities.refused'
  /** The template of another sheet. `found`, `expected`: codes. */
  | 'template.other'
  /** `found`, `expected`: versions. */
  | 'template.older'
  /** `found`, `expected`: versions. */
  | 'template.newer'
  /** No visible sheet has rows. */
  | 'sheet.none'
  /** No visible sheet has these headings. */
  | 'sheet.headings.missing'
  /** Only a hidden sheet has the headings. `sheet`: its name. */
  | 'sheet.hidden'
  /** More than one visible sheet has the headings, so that reading one would lose the other. `sheets`: their names. */
  | 'sheet.several'
  /** `limit`. */
  | 'sheet.rows.tooMany'
  /** `limit`. */
  | 'sheet.merges.tooMany'
  /** A required column is not there. `heading`. */
  | 'column.missing'
  /** The same heading stands twice. `heading`, `first`, `second`: letters of the columns. */
  | 'column.twice';

/** Why a row is not sound; `column` of the problem names the cell. */
export type RowProblemCode =
  /** The same unique values stand in an earlier row. `row`: its number. */
  | 'row.duplicate'
  | 'cell.required'
  /** Excel shows an error there. `error`, e.g. `#REF!`. */
  | 'cell.error'
  /** A formula whose result was never computed. */
  | 'cell.formula.uncached'
  /** Merged with columns beside it. `to`: letter of the last one. */
  | 'cell.merged.across'
  /** `max`, `length`: characters. */
  | 'cell.text.tooLong'
  /** Excel made a date of what was typed. `text`: that date. */
  | 'cell.text.isDate'
  /** `text`. */
  | 'cell.text.invalid'
  /** Typed in a font of an old encoding (TCVN3, VNI). `font`. */
  | 'cell.text.legacyEncoding'
  /** `text`. */
  | 'cell.integer.invalid'
  /** `text`. */
  | 'cell.integer.fraction'
  /** `min`. */
  | 'cell.integer.below'
  /** `max`. */
  | 'cell.integer.above'
  /** `text`. */
  | 'cell.date.invalid'
  /** No such day. `text`. */
  | 'cell.date.impossible'
  /** Month before day, as in America. `text`, `meant`: the day it would be, dd/mm/yyyy. */
  | 'cell.date.monthFirst'
  /** A year and nothing else. `text`. */
  | 'cell.date.yearOnly'
  /** A year of two digits. `text`. */
  | 'cell.date.shortYear'
  /** `min`, `max`, `text`: dd/mm/yyyy. */
  | 'cell.date.outside'
  /** `text`. */
  | 'cell.choice.unknown'
  /** Fits two choices but for its diacritics. `text`. */
  | 'cell.choice.ambiguous'
  /** `text`. */
  | 'cell.boolean.invalid'
  /** `text`, `width`: characters, or 0 when any. */
  | 'cell.code.invalid'
  /** A number of more than 15 digits, of which Excel has forgotten the last. `text`. */
  | 'cell.code.digitsLost';

/** What was put right or passed over while reading, told so that a person can look. */
export type NoteCode =
  /** No mark in the workbook: known by its headings alone. */
  | 'template.unmarked'
  /** A visible sheet was not read. `sheet`: its name. */
  | 'sheet.ignored'
  /** An optional column is not there. `heading`. */
  | 'column.absent'
  /** A column that means nothing here. `heading`, `letter`. */
  | 'column.unknown'
  /** Hidden, but read. `heading`, `letter`. */
  | 'column.hidden'
  /** Dates that Excel understood all have a day up to 12, those it left as text do not: month and day may be swapped. `heading`. */
  | 'column.dates.swapped'
  /** A hidden row, but read. */
  | 'row.hidden'
  /** Composed or freed of stray spaces and invisible characters. */
  | 'cell.text.tidied'
  /** `text`: as it stood, `value`: as read. */
  | 'cell.integer.mended'
  /** A bare serial number, read as a day. `text`, `value`. */
  | 'cell.date.serial'
  /** Could be read month first; was read day first. `text`, `value`. */
  | 'cell.date.ambiguous'
  /** Known in spite of its diacritics. `text`, `value`: the label. */
  | 'cell.choice.mended'
  /** Leading zeros put back. `text`, `value`. */
  | 'cell.code.zerosRestored'
  /** A formula's last result was taken. */
  | 'cell.formula.cached'
  /** The value of a merged cell, given to each of its rows. */
  | 'cell.merged.spread';

/** What else an upload can turn out to be. */
export type ForeignKind =
  | 'XLS'
  | 'XLSB'
  | 'XLSM'
  | 'ODS'
  | 'CSV'
  | 'TEXT'
  | 'HTML'
  | 'XML'
  | 'WORD'
  | 'POWERPOINT'
  | 'PDF'
  | 'IMAGE'
  | 'ARCHIVE'
  | 'UNKNOWN';

/** A code with its parameters, and the column when one cell or column is meant. */
export interface Told<Code extends string> {
  readonly code: Code;
  /** The key of the column, where there is one. */
  readonly column?: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Why the workbook is refused. */
export type WorkbookProblem = Told<WorkbookProblemCode>;

/** Why a row is not sound. */
export type RowProblem = Told<RowProblemCode>;

/** What was put right or passed over. */
export type Note = Told<NoteCode>;

/** Ends the reading of a workbook that turned out unreadable: thrown, so that half a sheet is never taken for a whole. */
export class UnreadableWorkbookError extends Error {
  override name = 'UnreadableWorkbookError';
  readonly problem: WorkbookProblem;

  constructor(code: WorkbookProblemCode, params: WorkbookProblem['params'] = {}, options?: ErrorOptions) {
    super(code, options);
    this.problem = { code, params };
  }
}

/** What stood in a cell, cut to a length fit for a message. */
export function quoted(text: string): string {
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}
