import type { LocalDate } from '@antoan/clock';

/** A part of the text, in the order in which it is read. */
export type Block =
  | { kind: 'paragraph'; text: string; isItalic?: boolean }
  /** A heading inside the text, e.g. "I. Kết quả". */
  | { kind: 'heading'; text: string }
  /** Words that stand alone in the middle, e.g. "QUYẾT ĐỊNH:". */
  | { kind: 'centred'; text: string }
  /** An article: its number stands in bold before the text, e.g. "Điều 1." */
  | { kind: 'article'; number: string; text: string }
  | Table;

/** A column of a table. */
export interface Column {
  title: string;
  /** Share of the width, against the other columns. */
  width: number;
  align?: 'left' | 'center' | 'right';
}

/** A table whose head stands on every page it runs over. */
export interface Table {
  kind: 'table';
  columns: readonly Column[];
  /** One string for each column. */
  rows: readonly (readonly string[])[];
}

/** Who signs, above the name. */
export interface Signature {
  /** The authority in one or more lines, e.g. "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH". */
  authority: readonly string[];
  /** Null leaves room for the name. */
  name: string | null;
}

/** An annex, on pages of its own after the signature. */
export interface Annex {
  /** e.g. "PHỤ LỤC" or "PHỤ LỤC I". */
  label: string;
  title: string;
  /** What it belongs to, e.g. "(Kèm theo Quyết định số 05/QĐ-UBND ngày 05 tháng 01 năm 2022 của …)". */
  attachedTo: string;
  blocks: readonly Block[];
  isLandscape?: boolean;
}

/** An administrative document, as Decree 30/2020/NĐ-CP lays it out. */
export interface OfficialDocument {
  issuer: {
    /** The body above, printed over the issuer's own name; null where there is none. */
    parent: string | null;
    name: string;
  };
  /** Number and symbol, e.g. "05/QĐ-UBND"; null leaves room for the number. */
  number: string | null;
  place: string;
  /** Null leaves room for day and month. */
  date: LocalDate | null;
  /** Type of document, e.g. "QUYẾT ĐỊNH". */
  type: string;
  /** What it is about, under the type. */
  subject: string;
  /** Between subject and text, for decisions: who decides, in bold capitals. */
  decider?: string;
  blocks: readonly Block[];
  signature: Signature;
  /** Each without its dash; the last line names the archive, e.g. "Lưu: VT, NC". */
  recipients: readonly string[];
  annexes?: readonly Annex[];
  /** Lines in small type at the very end, e.g. how the document can be checked. */
  colophon?: readonly string[];
}
