import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { SearchField } from '../search-field/SearchField.tsx';
import { draw } from '../testing/render.tsx';
import { FilterBar, FilterPick } from './FilterBar.tsx';

function Filters() {
  const [query, setQuery] = useState('');
  const [kind, setKind] = useState<'SCHOOL' | null>(null);
  return (
    <FilterBar count="200 đơn vị">
      <SearchField label="Tìm đơn vị" value={query} onChange={setQuery} hasSlashKey />
      <FilterPick label="Loại" options={[{ id: 'SCHOOL', label: 'Nhà trường' }]} value={kind} onChange={setKind} />
    </FilterBar>
  );
}

test('a picker narrows by one answer and gives it back by its cross', async () => {
  const { person } = draw(<Filters />);

  await person.click(screen.getByRole('button', { name: /Loại: Tất cả/ }));
  await person.click(screen.getByRole('menuitemradio', { name: 'Nhà trường' }));
  expect(screen.getByRole('button', { name: /Loại: Nhà trường/ })).toBeTruthy();

  await person.click(screen.getByRole('button', { name: 'Bỏ lọc Loại' }));
  expect(screen.getByRole('button', { name: /Loại: Tất cả/ })).toBeTruthy();
});

test('the slash key leads to the search, but stays a letter inside a field', async () => {
  const { person } = draw(<Filters />);
  const field = screen.getByRole<HTMLInputElement>('searchbox', { name: 'Tìm đơn vị' });

  fireEvent.keyDown(document.body, { code: 'Slash', key: '/' });
  expect(document.activeElement).toBe(field);

  await person.keyboard('a/b');
  expect(field.value).toBe('a/b');
});
