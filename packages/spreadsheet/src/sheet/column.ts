/** What every column says of itself. */
interface ColumnBasis {
  /** The name by which the program knows the column. */
  readonly key: string;
  /** The Vietnamese heading, as printed; found again whatever its letter case, diacritics or line breaks. */
  readonly heading: string;
  /** Whether a row without it is refused. */
  readonly required?: boolean;
  /** One Vietnamese sentence on how to fill it in, shown when a cell of the column is chosen. */
  readonly hint?: string;
  /** A sound value as a person would type it; stands in the guide, never among the rows. */
  readonly example?: string;
  /** Whether `-` or `(xóa)` in a cell says that what is recorded is to go; an empty cell says nothing. */
  readonly clearable?: boolean;
  /** Width on the page, in characters; 18 unless told. */
  readonly pageWidth?: number;
}

/** Words: stored composed (NFC), with single spaces. */
export interface TextColumn extends ColumnBasis {
  readonly kind: 'text';
  /** The most characters a value may have; 500 unless told. */
  readonly maxLength?: number;
}

/** A whole number. */
export interface IntegerColumn extends ColumnBasis {
  readonly kind: 'integer';
  /** The least value. */
  readonly min?: number;
  /** The greatest value. */
  readonly max?: number;
}

/** A day, read day first and given as `YYYY-MM-DD`. */
export interface DateColumn extends ColumnBasis {
  readonly kind: 'date';
  /** The first day let through, `YYYY-MM-DD`; 1900-01-01 unless told. */
  readonly min?: string;
  /** The last day let through, `YYYY-MM-DD`; 2199-12-31 unless told. */
  readonly max?: string;
}

/** One of the values a choice column takes. */
export interface Choice {
  /** What the program stores. */
  readonly value: string;
  /** The Vietnamese words in the drop-down. */
  readonly label: string;
}

/** One of a list, offered as a drop-down. */
export interface ChoiceColumn extends ColumnBasis {
  readonly kind: 'choice';
  readonly choices: readonly Choice[];
}

/** A code: text of digits or letters, whose leading zeros count. */
export interface CodeColumn extends ColumnBasis {
  readonly kind: 'code';
  /** The number of characters of every value; zeros that Excel dropped from a number are restored up to it. */
  readonly width?: number;
  /** What a value must match as a whole. */
  readonly pattern?: RegExp;
  /** The most characters a value may have; 50 unless told. */
  readonly maxLength?: number;
}

/** Yes or no, offered as `Có` and `Không`. */
export interface BooleanColumn extends ColumnBasis {
  readonly kind: 'boolean';
}

/** One column of a sheet. */
export type Column = TextColumn | IntegerColumn | DateColumn | ChoiceColumn | CodeColumn | BooleanColumn;

/** The columns of a sheet, in the order of the template. */
export type Columns = readonly Column[];

/** The keys of a sheet's columns. */
export type ColumnKey<C extends Columns> = C[number]['key'];

/** What a cell can be once read. */
export type CellValue = string | number | boolean | null;

type Present<C extends Column> = C extends IntegerColumn
  ? number
  : C extends BooleanColumn
    ? boolean
    : C extends ChoiceColumn
      ? C['choices'][number]['value']
      : string;

/** The value a column gives: null only where it is not required; a date is `YYYY-MM-DD`. */
export type ValueOf<C extends Column> = C['required'] extends true ? Present<C> : Present<C> | null;

/** A row's values by column key. */
export type RowValues<C extends Columns> = {
  [K in ColumnKey<C>]: ValueOf<Extract<C[number], { readonly key: K }>>;
};
