import type { ReactNode } from 'react';

/** How a column behaves on a phone, where every row is a card. */
export type PhonePlace =
  /** The heading of the card: the name, on the left. The first column unless said otherwise. */
  | 'title'
  /** Beside the heading, on the right: a state. */
  | 'aside'
  /** A line of its own, without the column's name. */
  | 'full'
  /** A line with the column's name before the value. The usual place. */
  | 'line'
  /** Left out, because the title or another column says it. */
  | 'hide';

/** One column of a table of `Row`s. */
export interface Column<Row> {
  id: string;
  /** The head; also the name before the value on a phone. */
  label: string;
  cell: (row: Row) => ReactNode;
  /** Numbers stand on the right with digits of one width. */
  isNumeric?: boolean;
  isSortable?: boolean;
  phone?: PhonePlace;
  /** Keeps the cell on one line on a desk. */
  isNowrap?: boolean;
  /** A CSS width for the column, e.g. '1%' or '180px'. */
  width?: string;
}

/** Which column the rows are sorted by. The caller sorts; the table shows it. */
export interface Sort {
  column: string;
  direction: 'ascending' | 'descending';
}

/** Rows under one heading, e.g. "Chưa đạt – xem từng đơn vị". */
export interface RowGroup<Row> {
  label: string;
  rows: readonly Row[];
}

/** What a table of `Row`s is made of. */
export interface TableProps<Row> {
  /** The name of the table, for readers. */
  label: string;
  columns: readonly Column<Row>[];
  /** Rows in the order in which they are shown; or give `groups`. */
  rows?: readonly Row[];
  groups?: readonly RowGroup<Row>[];
  rowKey: (row: Row) => string;
  /** What a row is called, for readers and for typing ahead; needed when rows open or are marked. */
  rowName?: (row: Row) => string;
  /** Where a row leads. Enter or a press opens it. */
  rowHref?: (row: Row) => string;
  /** Opens a row in place, e.g. in a Drawer. */
  onOpen?: (row: Row) => void;
  /** The row that is open beside the table. */
  currentKey?: string;
  sort?: Sort;
  onSortChange?: (sort: Sort) => void;
  /** Marked rows; only where an act on several rows exists. */
  selected?: ReadonlySet<string>;
  onSelectedChange?: (selected: ReadonlySet<string>) => void;
  /** A last row of sums, by column id. */
  totals?: Readonly<Record<string, ReactNode>>;
  /** Stands in place of rows when there are none: an Empty. */
  empty?: ReactNode;
  /** Keeps the head in sight while the rows scroll inside this height. */
  maxHeight?: string;
}

/** The place of a column on a phone card. */
export function phonePlace<Row>(column: Column<Row>, index: number): PhonePlace {
  return column.phone ?? (index === 0 ? 'title' : 'line');
}

/** The class of a body cell. */
export function cellClass<Row>(column: Column<Row>, index: number): string {
  return [
    'at-cell',
    `at-cell-${phonePlace(column, index)}`,
    column.isNumeric && 'at-cell-numeric at-num',
    column.isNowrap && 'at-cell-nowrap',
  ]
    .filter(Boolean)
    .join(' ');
}
