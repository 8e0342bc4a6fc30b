import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { draw } from '../testing/render.tsx';
import { Table } from './Table.tsx';
import type { Column, Sort } from './table.ts';

interface Unit {
  id: string;
  name: string;
  guards: number;
}

const UNITS: readonly Unit[] = [
  { id: 'a', name: 'Sở Tài chính', guards: 2 },
  { id: 'b', name: 'Trường THCS Phố Lu', guards: 1 },
  { id: 'c', name: 'Trung tâm Y tế', guards: 6 },
];

const COLUMNS: readonly Column<Unit>[] = [
  { id: 'name', label: 'Đơn vị', cell: (unit) => unit.name, isSortable: true },
  { id: 'guards', label: 'Bảo vệ', cell: (unit) => unit.guards, isNumeric: true },
];

const common = { label: 'Danh sách đơn vị', columns: COLUMNS, rowKey: (unit: Unit) => unit.id };

test('a person walks the rows by arrows and opens one by Enter', async () => {
  const open = vi.fn();
  const { person } = draw(<Table {...common} rows={UNITS} rowName={(unit) => unit.name} onOpen={open} />);

  await person.tab();
  await person.keyboard('{ArrowDown}{Enter}');

  expect(open).toHaveBeenCalledTimes(1);
  expect(UNITS).toContain(open.mock.calls[0]?.[0]);
});

test('Space marks rows for an act on several', async () => {
  function Marking() {
    const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
    return (
      <>
        <Table {...common} rows={UNITS} selected={selected} onSelectedChange={setSelected} />
        <output>{[...selected].join()}</output>
      </>
    );
  }
  const { person } = draw(<Marking />);

  await person.click(screen.getByRole('checkbox', { name: /Sở Tài chính/ }));
  await person.keyboard('{ArrowDown} ');

  expect(screen.getByText('a,b', { selector: 'output' })).toBeTruthy();
});

test('pressing a head asks for the order, and the head says which it is', async () => {
  function Sorting() {
    const [sort, setSort] = useState<Sort>({ column: 'name', direction: 'ascending' });
    return <Table {...common} rows={UNITS} sort={sort} onSortChange={setSort} />;
  }
  const { person } = draw(<Sorting />);
  const head = screen.getByRole('columnheader', { name: 'Đơn vị' });
  expect(head.getAttribute('aria-sort')).toBe('ascending');

  await person.click(head);

  expect(head.getAttribute('aria-sort')).toBe('descending');
});

test('a row with an address is a link that the keyboard reaches', () => {
  draw(<Table {...common} rows={UNITS} rowName={(unit) => unit.name} rowHref={(unit) => `/units/${unit.id}`} />);

  expect(screen.getByRole('row', { name: /Phố Lu/ }).getAttribute('data-href')).toBe('/units/b');
});

test('a table only to read keeps its roles, its groups and its sums', () => {
  draw(
    <Table
      {...common}
      groups={[
        { label: 'Chưa đạt', rows: UNITS.slice(0, 1) },
        { label: 'Đạt', rows: UNITS.slice(1) },
      ]}
      totals={{ name: 'Cộng', guards: 9 }}
    />,
  );

  const table = screen.getByRole('table', { name: 'Danh sách đơn vị' });
  expect(within(table).getByRole('rowheader', { name: 'Chưa đạt' })).toBeTruthy();
  const rows = within(table).getAllByRole('row');
  expect(rows).toHaveLength(1 + 2 + 3 + 1);
  expect(rows.at(-1)?.textContent).toContain('9');
  // Roles are written out because the cards of a phone change how the browser displays the elements.
  expect(rows.every((row) => row.getAttribute('role') === 'row')).toBe(true);
});

test('an empty table says why', () => {
  draw(<Table {...common} rows={[]} onOpen={() => undefined} empty="Không có đơn vị nào như vậy" />);

  expect(screen.getByText('Không có đơn vị nào như vậy')).toBeTruthy();
});
