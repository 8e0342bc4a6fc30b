import { problem, type Problem } from '@antoan/app-error';
import type { ReportElement } from '../regime/report-regime.entity.ts';
import type { ReportCell } from './report.entity.ts';

const largest = 2_000_000_000;

/** What is wrong with numbers as they are saved: a code the regime does not know, one given twice, one out of bounds. */
export function problemsOfCells(elements: readonly ReportElement[], cells: readonly ReportCell[]): Problem[] {
  const known = new Set(elements.map(({ code }) => code));
  const seen = new Set<string>();
  return cells.flatMap(({ code, value }) => {
    const path = `cells.${code}`;
    if (!known.has(code)) return [problem('report.cell.unknown', path)];
    if (seen.has(code)) return [problem('report.cell.twice', path)];
    seen.add(code);
    return value !== null && (value < 0 || value > largest)
      ? [problem('report.cell.outOfRange', path, { least: 0, most: largest })]
      : [];
  });
}

/** What is still missing before the report can be submitted: every number, nought included, must be given. */
export function missingOf(elements: readonly ReportElement[], cells: readonly ReportCell[]): Problem[] {
  const given = new Set(cells.filter(({ value }) => value !== null).map(({ code }) => code));
  return elements
    .filter(({ code }) => !given.has(code))
    .map(({ code }) => problem('report.cell.missing', `cells.${code}`));
}
