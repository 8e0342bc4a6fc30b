import type { Column } from './table.ts';

/** The cell's content with the column's name before it, which only a phone shows. */
export function CellContent<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  return (
    <>
      <span className="at-cell-label" aria-hidden="true">
        {column.label}
      </span>
      <span className="at-cell-value">{column.cell(row)}</span>
    </>
  );
}
