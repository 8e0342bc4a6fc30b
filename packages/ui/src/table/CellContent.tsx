import type { ReactNode } from 'react';
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

/** A sum with the column's name before it on a phone; nothing where there is no sum. */
export function TotalContent({ label, children }: { label: string; children: ReactNode }) {
  if (children === undefined || children === null) return null;
  return (
    <>
      <span className="at-cell-label" aria-hidden="true">
        {label}
      </span>
      <span className="at-cell-value">{children}</span>
    </>
  );
}
