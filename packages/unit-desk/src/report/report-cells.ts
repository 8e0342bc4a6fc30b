import { formatNumber } from '@antoan/i18n';
import type { ReportForm_ReportFragment } from '../graphql/graphql.ts';

/** The numbers of a report by the code of their element; null while not known. */
export type Cells = Record<string, number | null>;

/** The numbers as the server has them. */
export function cellsOf({ cells }: Pick<ReportForm_ReportFragment, 'cells'>): Cells {
  return Object.fromEntries(cells.map(({ code, value }) => [code, value ?? null]));
}

/** A number as people read it; a dash while it is not known. */
export function cellText(value: number | null | undefined): string {
  return value === null || value === undefined ? '–' : formatNumber(value);
}
