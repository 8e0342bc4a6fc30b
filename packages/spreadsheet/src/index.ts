export { defineSheet, type Sheet, SheetDefinitionError } from './sheet/define-sheet.ts';
export type {
  BooleanColumn,
  CellValue,
  Choice,
  ChoiceColumn,
  CodeColumn,
  Column,
  ColumnKey,
  Columns,
  DateColumn,
  IntegerColumn,
  RowValues,
  TextColumn,
} from './sheet/column.ts';
export {
  type ForeignKind,
  type Note,
  type NoteCode,
  type RowProblem,
  type RowProblemCode,
  UnreadableWorkbookError,
  type WorkbookProblem,
  type WorkbookProblemCode,
} from './sheet/sheet-problem.ts';
export { defaultLimits, type SheetLimits } from './container/limits.ts';
export type { SheetSource } from './container/source-file.ts';
export { readSheet, type RefusedSheet, type SheetBatch, type SheetReading } from './reading/read-sheet.ts';
export type { SheetRow, SoundRow, UnsoundRow } from './reading/sheet-row.ts';
export { reasonOf } from './writing/reason-of.ts';
export { type RowToMend, writeProblems, writeRows, writeTemplate } from './writing/write-sheet.ts';
