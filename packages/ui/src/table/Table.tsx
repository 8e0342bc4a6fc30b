import { GridTable } from './GridTable.tsx';
import { PlainTable } from './PlainTable.tsx';
import type { TableProps } from './table.ts';

/**
 * Rows and columns; on a phone each row is a card made of the same cells. With links, marks or sorting it is a grid
 * that the arrow keys walk through (Space marks, Enter opens); without, a plain table.
 */
export function Table<Row>(props: TableProps<Row>) {
  const isGrid =
    Boolean(props.rowHref || props.onOpen || props.onSelectedChange || props.onSortChange) && !props.groups;
  return (
    <div className="at-table-scroll" style={props.maxHeight ? { maxHeight: props.maxHeight } : undefined}>
      {isGrid ? <GridTable {...props} /> : <PlainTable {...props} />}
    </div>
  );
}
