import { expect, test } from 'vitest';
import type { Columns } from './column.ts';
import { defineSheet, type Sheet, SheetDefinitionError } from './define-sheet.ts';

const text = (key: string, heading: string) => ({ key, heading, kind: 'text' }) as const;

test.each<[string, Partial<Sheet> & { columns: Columns }]>([
  ['two columns with one key', { columns: [text('a', 'A'), text('a', 'B')] }],
  ['two headings that read alike without diacritics', { columns: [text('a', 'Mã số'), text('b', 'MA SO *')] }],
  ['a heading kept for the reasons', { columns: [text('a', 'LÝ DO')] }],
  ['a name that Excel takes for no tab', { title: 'A/B', columns: [text('a', 'A')] }],
  ['a unique column that is not there', { columns: [text('a', 'A')], uniqueBy: ['b'] }],
  ['a choice of nothing', { columns: [{ key: 'a', heading: 'A', kind: 'choice', choices: [] }] }],
])('a sheet with %s is a mistake told when it is declared', (_, part) => {
  expect(() => defineSheet({ code: 'test', version: 1, title: 'Tên', ...part })).toThrow(SheetDefinitionError);
});

test('a row is typed by its columns', () => {
  const sheet = defineSheet({
    code: 'test',
    version: 1,
    title: 'Tên',
    columns: [
      { key: 'code', heading: 'Mã', kind: 'code', required: true },
      { key: 'level', heading: 'Cấp', kind: 'choice', choices: [{ value: 'A', label: 'Một' }] },
    ],
  });
  expect(sheet.columns.map(({ key }) => key satisfies 'code' | 'level')).toEqual(['code', 'level']);
});
