import type { Sheet } from './define-sheet.ts';

/** The defined name that carries the mark: a constant of the workbook, kept by Excel and LibreOffice on every save. */
export const MARK_NAME = '_antoan_template';

/** The hidden sheet of drop-down lists. */
export const LISTS_NAME = '_antoan';

/** The name of the sheet that explains the columns. */
export const GUIDE_NAME = 'Hướng dẫn';

/** What a template says of itself. */
export interface SheetMark {
  readonly code: string;
  readonly version: number;
}

/** The formula of the defined name: a quoted constant, `"unit.register/3"`. */
export function markFormula(sheet: Sheet): string {
  return `"${sheet.code}/${sheet.version}"`;
}

/** Reads the mark out of the defined name's formula; null when it is none. */
export function readMark(formula: string): SheetMark | null {
  const [, code, version] = /^"([\w.-]+)\/(\d{1,9})"$/u.exec(formula.trim()) ?? [];
  return code && version ? { code, version: Number(version) } : null;
}
