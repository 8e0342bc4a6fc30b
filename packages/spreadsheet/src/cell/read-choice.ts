import { foldVietnamese, nfc } from '@antoan/vietnamese-text';
import type { ChoiceColumn } from '../sheet/column.ts';
import { quoted } from '../sheet/sheet-problem.ts';
import type { RawCell } from '../workbook/raw-row.ts';
import type { RowReport } from './cell-reading.ts';
import { plainText } from './read-text.ts';

interface ChoiceIndex {
  /** By label or value, in small letters. */
  readonly exact: ReadonlyMap<string, string>;
  /** By label without diacritics: null when several choices look alike so. */
  readonly folded: ReadonlyMap<string, { readonly value: string; readonly label: string } | null>;
}

const indexes = new WeakMap<ChoiceColumn, ChoiceIndex>();

/** Reads one of the column's choices by its label or its value, in any letter case; without diacritics if only one fits. */
export function readChoice(cell: RawCell, column: ChoiceColumn, report: RowReport): string | undefined {
  const text = plainText(cell, report);
  if (text === undefined) return undefined;
  const { exact, folded } = indexOf(column);
  const value = exact.get(text.toLowerCase());
  if (value !== undefined) return value;
  const mended = folded.get(foldVietnamese(text));
  if (mended === null) return report.problem('cell.choice.ambiguous', { text: quoted(text) });
  if (!mended) return report.problem('cell.choice.unknown', { text: quoted(text) });
  report.note('cell.choice.mended', { text: quoted(text), value: mended.label });
  return mended.value;
}

function indexOf(column: ChoiceColumn): ChoiceIndex {
  const known = indexes.get(column);
  if (known) return known;
  const exact = new Map<string, string>();
  const folded = new Map<string, { value: string; label: string } | null>();
  for (const choice of column.choices) exact.set(nfc(choice.value).toLowerCase(), choice.value);
  for (const { value, label } of column.choices) {
    exact.set(nfc(label).toLowerCase(), value);
    const key = foldVietnamese(label);
    if (key !== '') folded.set(key, folded.has(key) ? null : { value, label });
  }
  const index = { exact, folded };
  indexes.set(column, index);
  return index;
}
