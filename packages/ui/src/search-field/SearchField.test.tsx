import { I18nRoot } from '@antoan/i18n';
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SearchField } from './SearchField.tsx';

test('what is typed stays while the value it is kept in comes late', () => {
  const sent: string[] = [];
  const field = (value: string) => (
    <I18nRoot>
      <SearchField label="Tìm đơn vị" value={value} onChange={(next) => sent.push(next)} />
    </I18nRoot>
  );
  const { rerender } = render(field(''));
  const input = screen.getByRole<HTMLInputElement>('searchbox');

  fireEvent.change(input, { target: { value: 'p' } });
  fireEvent.change(input, { target: { value: 'ph' } });
  rerender(field('p'));

  expect(input.value).toBe('ph');
  expect(sent).toEqual(['p', 'ph']);
});

test('a value changed elsewhere shows once nobody is typing', () => {
  const field = (value: string) => (
    <I18nRoot>
      <SearchField label="Tìm đơn vị" value={value} onChange={() => undefined} />
    </I18nRoot>
  );
  const { rerender } = render(field('phố'));
  const input = screen.getByRole<HTMLInputElement>('searchbox');
  fireEvent.focus(input);
  fireEvent.change(input, { target: { value: 'phố l' } });
  fireEvent.blur(input);
  rerender(field(''));

  expect(input.value).toBe('');
});
