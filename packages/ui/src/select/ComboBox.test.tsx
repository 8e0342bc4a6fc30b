import { foldMarks } from '@antoan/i18n';
import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { draw } from '../testing/render.tsx';
import { ComboBox } from './ComboBox.tsx';

const UNITS = [
  { id: '1', label: 'Trường THCS Phố Lu' },
  { id: '2', label: 'Trường THPT Minh Họa 8' },
];

function UnitPicker() {
  const [unit, setUnit] = useState<string | null>(null);
  const [query, setQuery] = useState('');
  const found = UNITS.filter(({ label }) => foldMarks(label).includes(foldMarks(query)));
  return (
    <>
      <ComboBox label="Đơn vị" options={found} value={unit} onChange={setUnit} query={query} onQueryChange={setQuery} />
      <output>{unit ?? 'chưa chọn'}</output>
    </>
  );
}

test('a person finds a unit without typing marks and chooses it by keyboard', async () => {
  const { person } = draw(<UnitPicker />);
  const field = screen.getByRole<HTMLInputElement>('combobox', { name: 'Đơn vị' });

  await person.type(field, 'pho lu');
  await person.keyboard('{ArrowDown}{Enter}');

  expect(field.value).toBe('Trường THCS Phố Lu');
  expect(screen.getByText('1', { selector: 'output' })).toBeTruthy();
});

test('Esc closes the list and forgets what was typed', async () => {
  const { person } = draw(<UnitPicker />);
  const field = screen.getByRole<HTMLInputElement>('combobox', { name: 'Đơn vị' });

  await person.type(field, 'minh hoa');
  await person.keyboard('{Escape}');

  expect(screen.queryByRole('listbox')).toBeNull();
  expect(field.value).toBe('');
});
