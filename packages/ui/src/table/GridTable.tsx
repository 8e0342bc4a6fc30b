import { ArrowDown, ArrowUp } from 'lucide-react';
import { useMemo } from 'react';
import {
  Cell,
  Column as AriaColumn,
  Row as AriaRow,
  type Selection,
  Table as AriaTable,
  TableBody,
  TableFooter,
  TableHeader,
} from 'react-aria-components';
import { Checkbox } from '../checkbox/Checkbox.tsx';
import { Icon } from '../icon/Icon.tsx';
import { CellContent, TotalContent } from './CellContent.tsx';
import { cellClass, type Column, type TableProps } from './table.ts';

/** The table as a grid of React Aria: links, marks and sorting by keyboard. */
export function GridTable<Row>(props: TableProps<Row>) {
  const {
    label,
    columns,
    rows = [],
    rowKey,
    rowHref,
    onOpen,
    sort,
    onSortChange,
    selected,
    onSelectedChange,
    empty,
  } = props;
  const items = useMemo(() => rows.map((row) => ({ id: rowKey(row), row })), [rows, rowKey]);
  const hasMarks = onSelectedChange !== undefined;

  function mark(selection: Selection) {
    onSelectedChange?.(selection === 'all' ? new Set(items.map(({ id }) => id)) : new Set([...selection].map(String)));
  }

  function open(key: string) {
    const item = items.find(({ id }) => id === key);
    if (item) onOpen?.(item.row);
  }

  return (
    <AriaTable
      className="at-table at-table-cards"
      aria-label={label}
      selectionMode={hasMarks ? 'multiple' : 'none'}
      selectedKeys={selected}
      onSelectionChange={mark}
      sortDescriptor={sort}
      onSortChange={(next) => onSortChange?.({ column: String(next.column), direction: next.direction })}
      onRowAction={onOpen ? (key) => open(String(key)) : undefined}
    >
      <TableHeader>
        {hasMarks ? (
          <AriaColumn className="at-column at-column-mark">
            <Checkbox slot="selection" />
          </AriaColumn>
        ) : null}
        {columns.map((column, index) => (
          <HeadCell key={column.id} column={column} isFirst={index === 0} />
        ))}
      </TableHeader>
      <TableBody items={items} dependencies={[columns, props.currentKey]} renderEmptyState={() => empty}>
        {({ id, row }) => (
          <AriaRow
            id={id}
            className={rowClass(id === props.currentKey, hasMarks)}
            href={rowHref?.(row)}
            textValue={props.rowName?.(row)}
          >
            {hasMarks ? (
              <Cell className="at-cell at-cell-mark">
                <Checkbox slot="selection" />
              </Cell>
            ) : null}
            {columns.map((column, index) => (
              <Cell key={column.id} className={cellClass(column, index)}>
                <CellContent column={column} row={row} />
              </Cell>
            ))}
          </AriaRow>
        )}
      </TableBody>
      {props.totals ? <Totals columns={columns} totals={props.totals} hasMarks={hasMarks} /> : null}
    </AriaTable>
  );
}

function rowClass(isCurrent: boolean, hasMarks: boolean): string {
  return `at-row${isCurrent ? ' at-row-current' : ''}${hasMarks ? ' at-row-marked' : ''}`;
}

function HeadCell<Row>({ column, isFirst }: { column: Column<Row>; isFirst: boolean }) {
  return (
    <AriaColumn
      id={column.id}
      isRowHeader={isFirst}
      allowsSorting={column.isSortable}
      textValue={column.label}
      className={column.isNumeric ? 'at-column at-cell-numeric' : 'at-column'}
      style={column.width ? { width: column.width } : undefined}
    >
      {({ allowsSorting, sortDirection }) => (
        <span className="at-column-face">
          {column.label}
          {allowsSorting && sortDirection ? <Icon of={sortDirection === 'ascending' ? ArrowUp : ArrowDown} /> : null}
        </span>
      )}
    </AriaColumn>
  );
}

function Totals<Row>({
  columns,
  totals,
  hasMarks,
}: Required<Pick<TableProps<Row>, 'totals' | 'columns'>> & { hasMarks: boolean }) {
  return (
    <TableFooter>
      <AriaRow className="at-row at-row-totals">
        {hasMarks ? <Cell className="at-cell at-cell-mark">{null}</Cell> : null}
        {columns.map((column, index) => (
          <Cell key={column.id} className={cellClass(column, index)}>
            <TotalContent label={column.label}>{totals[column.id]}</TotalContent>
          </Cell>
        ))}
      </AriaRow>
    </TableFooter>
  );
}
