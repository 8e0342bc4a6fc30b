import { Link } from 'react-aria-components';
import { CellContent, TotalContent } from './CellContent.tsx';
import { cellClass, type Column, type TableProps } from './table.ts';

/** The table as a plain table with explicit roles, which survive the cards of a phone. Grouped rows stand here too. */
export function PlainTable<Row>(props: TableProps<Row>) {
  const { label, columns, rows = [], groups, rowKey, totals, empty } = props;
  const count = groups ? groups.reduce((sum, group) => sum + group.rows.length, 0) : rows.length;
  const bodies = groups ?? [{ label: '', rows }];
  return (
    <table className="at-table at-table-cards" role="table" aria-label={label}>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th
              key={column.id}
              role="columnheader"
              scope="col"
              className={column.isNumeric ? 'at-column at-cell-numeric' : 'at-column'}
              style={column.width ? { width: column.width } : undefined}
            >
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      {bodies.map((group) => (
        <tbody key={group.label} role="rowgroup">
          {group.label ? (
            <tr role="row" className="at-row-group">
              <th role="rowheader" scope="rowgroup" colSpan={columns.length}>
                {group.label}
              </th>
            </tr>
          ) : null}
          {group.rows.map((row) => (
            <BodyRow key={rowKey(row)} row={row} table={props} />
          ))}
        </tbody>
      ))}
      {count === 0 && empty ? (
        <tbody role="rowgroup">
          <tr role="row">
            <td role="cell" colSpan={columns.length}>
              {empty}
            </td>
          </tr>
        </tbody>
      ) : null}
      {totals ? <TotalsRow columns={columns} totals={totals} /> : null}
    </table>
  );
}

function BodyRow<Row>({ row, table }: { row: Row; table: TableProps<Row> }) {
  const href = table.rowHref?.(row);
  const isCurrent = table.currentKey === table.rowKey(row);
  return (
    <tr role="row" className={isCurrent ? 'at-row at-row-current' : 'at-row'}>
      {table.columns.map((column, index) => (
        <td key={column.id} role="cell" className={cellClass(column, index)}>
          {index === 0 && href ? (
            <Link href={href} className="at-cell-link">
              <CellContent column={column} row={row} />
            </Link>
          ) : (
            <CellContent column={column} row={row} />
          )}
        </td>
      ))}
    </tr>
  );
}

function TotalsRow<Row>({
  columns,
  totals,
}: {
  columns: readonly Column<Row>[];
  totals: NonNullable<TableProps<Row>['totals']>;
}) {
  return (
    <tfoot role="rowgroup">
      <tr role="row" className="at-row at-row-totals">
        {columns.map((column, index) => (
          <td key={column.id} role="cell" className={cellClass(column, index)}>
            <TotalContent label={column.label}>{totals[column.id]}</TotalContent>
          </td>
        ))}
      </tr>
    </tfoot>
  );
}
