import { readXml } from '../container/read-xml.ts';
import { corrupt, type ZipParts } from '../container/zip-parts.ts';
import { columnOf, MOST_COLUMNS, MOST_ROWS } from './cell-reference.ts';
import { type CellStyle, plainStyle } from './cell-style.ts';
import type { SharedStrings } from './shared-strings.ts';
import { TextGatherer, unescapeText } from './text-gatherer.ts';

/** A cell as it stands in the file: what is shown for text, digits for numbers, `1` or `0` for yes and no. */
export interface RawCell {
  /** Counted from 0. */
  readonly column: number;
  /** `day` is a day written out in the file; `uncomputed` a formula without a result. */
  readonly kind: 'text' | 'number' | 'boolean' | 'error' | 'day' | 'uncomputed';
  readonly text: string;
  readonly style: CellStyle;
  /** Whether the content is the last result of a formula. */
  readonly formula: boolean;
}

/** A row with at least one filled cell. */
export interface RawRow {
  /** Counted from 1, as on the page. */
  readonly number: number;
  readonly hidden: boolean;
  readonly cells: readonly RawCell[];
}

/** The rows that a piece of the file holds. */
export interface RawRowPiece {
  readonly rows: readonly RawRow[];
  /** Bytes of the part read so far. */
  readonly bytes: number;
}

/** What cells refer to, and which of them are wanted. */
export interface RowSource {
  readonly part: string;
  readonly strings: SharedStrings | null;
  readonly styles: readonly CellStyle[];
  /** Cells right of this column, counted from 0, are passed over. */
  readonly lastColumn: number;
}

const KINDS: Readonly<Record<string, RawCell['kind']>> = {
  s: 'text',
  str: 'text',
  inlineStr: 'text',
  b: 'boolean',
  e: 'error',
  d: 'day',
};

/** Reads a worksheet's filled rows from top to bottom, as many at a time as a piece of the file holds. */
export async function* readRawRows(
  parts: ZipParts,
  source: RowSource,
  onHiddenColumns?: (first: number, last: number) => void,
): AsyncGenerator<RawRowPiece> {
  let gathered: RawRow[] = [];
  let rowNumber = 0;
  let hidden = false;
  let cells: RawCell[] = [];
  let column = -1;
  let type = '';
  let style = plainStyle;
  let formula = false;
  let value = '';
  let listens = false;
  const inline = new TextGatherer();

  const openCell = (attributes: Readonly<Record<string, string>>): void => {
    column = attributes['r'] ? columnOf(attributes['r']) : column + 1;
    if (column < 0 || column >= MOST_COLUMNS) throw corrupt(source.part);
    type = attributes['t'] ?? 'n';
    style = source.styles[Number(attributes['s'] ?? 0)] ?? plainStyle;
    formula = false;
    value = '';
    inline.begin();
  };

  const closeCell = (): void => {
    if (column > source.lastColumn) return;
    const text = contentOf();
    // What claims to be a number and is none is what it looks like.
    const kind = KINDS[type] ?? (Number.isFinite(Number(text)) ? 'number' : 'text');
    if (formula && text === '' && kind !== 'text') cells.push({ column, kind: 'uncomputed', text, style, formula });
    else if (text !== '') cells.push({ column, kind, text, style, formula });
  };

  const contentOf = (): string => {
    if (type === 'inlineStr') return inline.end();
    if (type === 'str') return unescapeText(value);
    if (type !== 's' || value === '') return value.trim();
    const text = source.strings?.at(Number(value));
    if (text === undefined) throw corrupt(source.part);
    return text;
  };

  const listener = {
    open(name: string, attributes: Readonly<Record<string, string>>) {
      if (name === 'c') openCell(attributes);
      else if (name === 'v') listens = true;
      else if (name === 'f') formula = true;
      else if (name === 'row') {
        const number = attributes['r'] ? Number(attributes['r']) : rowNumber + 1;
        if (!(number > rowNumber && number <= MOST_ROWS)) throw corrupt(source.part);
        rowNumber = number;
        hidden = isTrue(attributes['hidden']);
        cells = [];
        column = -1;
      } else if (name === 'col' && isTrue(attributes['hidden'])) {
        onHiddenColumns?.(Number(attributes['min']) - 1, Number(attributes['max']) - 1);
      } else inline.open(name);
    },
    text(text: string) {
      if (listens) value += text;
      else inline.text(text);
    },
    close(name: string) {
      if (name === 'v') listens = false;
      else if (name === 'c') closeCell();
      else if (name === 'row') {
        if (cells.length > 0) gathered.push({ number: rowNumber, hidden, cells });
      } else inline.close(name);
    },
  };

  for await (const bytes of readXml(parts, source.part, listener)) {
    yield { rows: gathered, bytes };
    gathered = [];
  }
}

/** Whether an attribute says yes, in either of the two ways XML Schema lets it. */
export function isTrue(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}
