import { useLingui } from '@lingui/react';
import { act, cleanup, render, screen } from '@testing-library/react';
import { Button, ComboBox, Input, Label, SearchField } from 'react-aria-components';
import { afterEach, expect, test } from 'vitest';
import { sortByName } from './compare-vietnamese.ts';
import { activateLocale, activeLocale, createI18n, registerMessages } from './i18n.ts';
import { I18nRoot } from './I18nRoot.tsx';

afterEach(() => {
  cleanup();
  activateLocale('vi');
});

function Sentence() {
  const { i18n } = useLingui();
  return <p>{i18n._('greeting', {}, { message: 'Chờ quyết định' })}</p>;
}

test('the Vietnamese sentence stands in the code; English arrives with a catalog', () => {
  registerMessages('en', { greeting: ['Awaiting decision'] });
  render(
    <I18nRoot>
      <Sentence />
    </I18nRoot>,
  );
  expect(screen.getByText('Chờ quyết định')).toBeTruthy();

  act(() => activateLocale('en'));

  expect(screen.getByText('Awaiting decision')).toBeTruthy();
  expect(document.documentElement.lang).toBe('en');
  expect(activeLocale()).toBe('en');
});

test('two catalogs of one language do not push each other out', () => {
  const i18n = createI18n('en', { first: ['One'] });
  i18n.load('en', { second: ['Two'] });

  expect([i18n._('first'), i18n._('second')]).toEqual(['One', 'Two']);
});

test('a plural in a source message is understood without a compiled catalog', () => {
  const i18n = createI18n('vi');

  expect(i18n._('n', { n: 3 }, { message: '{n, plural, other {# đơn vị}}' })).toBe('3 đơn vị');
});

test('React Aria speaks Vietnamese, and English after the switch', () => {
  render(
    <I18nRoot>
      <SearchField aria-label="Tìm" defaultValue="a">
        <Input />
        <Button />
      </SearchField>
      <ComboBox>
        <Label>Đơn vị</Label>
        <Input />
        <Button />
      </ComboBox>
    </I18nRoot>,
  );
  expect(screen.getByRole('button', { name: 'Xóa từ tìm kiếm' })).toBeTruthy();
  expect(screen.getByRole('button', { name: /Mở danh sách gợi ý/ })).toBeTruthy();

  act(() => activateLocale('en'));

  expect(screen.getByRole('button', { name: 'Clear search' })).toBeTruthy();
});

test('Vietnamese order puts Đ after D and reads numbers by value', () => {
  const names = ['Đoàn', 'Dân', 'Trường 10', 'Trường 9', 'Ấn'];

  expect(sortByName(names, (name) => name)).toEqual(['Ấn', 'Dân', 'Đoàn', 'Trường 9', 'Trường 10']);
});
