import { describe, expect, test } from 'vitest';
import { type BuiltWorksheet, buildWorkbook, rowXml } from '../workbook/workbook.factory.ts';
import { readWhole, schoolHeadings, schoolSheet } from './reading.factory.ts';

const HEADINGS = rowXml(1, schoolHeadings);
const MARKED =
  '<definedNames><definedName name="_antoan_template" hidden="1">"test.school/2"</definedName></definedNames>';

async function readSheets(...sheets: readonly BuiltWorksheet[]) {
  return readWhole(await buildWorkbook({ sheets }), schoolSheet);
}

const codes = (things: readonly { readonly code: string }[]) => things.map(({ code }) => code);

describe('headings', () => {
  test('are found below a title, in any order, with line breaks, other diacritics, capitals and the star', async () => {
    const { rows, refusals } = await readSheets({
      rows:
        rowXml(1, ['DANH SÁCH TRƯỜNG HỌC']) +
        rowXml(4, ['TÊN\nTRƯỜNG *'.normalize('NFD'), ' mã  trường', 'Cấp học']) +
        rowXml(5, ['Trường A', '01234', 'Tiểu học']),
    });
    expect(refusals).toEqual([]);
    expect(rows.map(({ number, values }) => [number, values.code, values.name, values.level])).toEqual([
      [5, '01234', 'Trường A', 'PRIMARY'],
    ]);
  });

  test('an optional column that is missing is noted and its values are null', async () => {
    const { rows, notes } = await readSheets({
      rows: rowXml(1, schoolHeadings.slice(0, 4)) + rowXml(2, ['01234', 'A']),
    });
    expect(notes.filter(({ code }) => code === 'column.absent').map(({ column }) => column)).toEqual([
      'level',
      'boarding',
    ]);
    expect(rows[0]!.values.level).toBeNull();
  });

  test('every required column that is missing refuses the sheet', async () => {
    expect((await readSheets({ rows: rowXml(1, schoolHeadings.slice(2)) })).refusals).toEqual([
      'column.missing',
      'column.missing',
    ]);
  });

  test('a column that means nothing here is noted with its letter and passed over', async () => {
    const { notes, rows } = await readSheets({
      rows: rowXml(1, ['STT', ...schoolHeadings]) + rowXml(2, [1, '01234', 'A']),
    });
    expect(notes).toContainEqual({ code: 'column.unknown', params: { heading: 'STT', letter: 'A' } });
    expect(rows[0]).toMatchObject({ sound: true, values: { code: '01234' } });
  });

  test('of the columns that mean nothing, no more are named than a person would read', async () => {
    const cells = Array.from({ length: 400 }, (_, i) => `<c t="str"><v>Cột ${i}</v></c>`).join('');
    const { notes } = await readSheets({ rows: HEADINGS.replace('</row>', `${cells}</row>`) });
    expect(notes.filter(({ code }) => code === 'column.unknown')).toHaveLength(50);
  });

  test('the same heading twice refuses the sheet', async () => {
    expect((await readSheets({ rows: rowXml(1, [...schoolHeadings, 'MÃ TRƯỜNG']) })).refusals).toEqual([
      'column.twice',
    ]);
  });

  test('a sheet with other headings is refused', async () => {
    const other = rowXml(1, ['Mã trường', 'Họ và tên', 'Chức vụ', 'Ngày sinh']);
    expect((await readSheets({ rows: other })).refusals).toEqual(['sheet.headings.missing']);
  });

  test('a hidden column is read and noted', async () => {
    const { notes } = await readSheets({ before: '<cols><col min="2" max="3" hidden="1"/></cols>', rows: HEADINGS });
    expect(notes.filter(({ code }) => code === 'column.hidden').map(({ params }) => params['letter'])).toEqual([
      'B',
      'C',
    ]);
  });
});

describe('rows', () => {
  test('a second row with the same code is told with the number of the first', async () => {
    const { rows } = await readSheets({
      rows: HEADINGS + rowXml(2, ['01234', 'A']) + rowXml(3, [1234, 'B']) + rowXml(4, ['01235', 'C']),
    });
    expect(rows.map((row) => (row.sound ? [] : row.problems))).toEqual([
      [],
      [{ code: 'row.duplicate', column: 'code', params: { row: 2 } }],
      [],
    ]);
  });

  test('empty rows are left out, by the thousand and formatted ones too, and do not count', async () => {
    const formatted = Array.from(
      { length: 50_000 },
      (_, i) => `<row r="${i + 3}"><c r="A${i + 3}" s="0"/><c r="B${i + 3}"/></row>`,
    );
    const bytes = await buildWorkbook({
      sheets: [{ rows: HEADINGS + rowXml(2, ['01234', 'A']) + formatted.join('') + rowXml(60_000, ['01235', 'B']) }],
    });
    const { rows, refusals } = await readWhole(bytes, schoolSheet, { rows: 2 });
    expect(refusals).toEqual([]);
    expect(rows.map(({ number }) => number)).toEqual([2, 60_000]);
  });

  test('a hidden row is read and noted, for nobody hides a row to have it forgotten', async () => {
    const { rows } = await readSheets({ rows: HEADINGS + rowXml(2, ['01234', 'A'], 'hidden="1"') });
    expect(rows[0]).toMatchObject({ sound: true, notes: [{ code: 'row.hidden' }] });
  });

  test('elements with a prefix, as some programs write them, are read alike', async () => {
    const plain = `<worksheet><sheetData>${HEADINGS}${rowXml(2, ['00001', 'A', null, 3, 'Hoa'])}${rowXml(3, ['00002', 'B'])}</sheetData><mergeCells><mergeCell ref="E2:E3"/></mergeCells></worksheet>`;
    const prefixed = plain.replace(/<(\/?)(\w)/gu, '<$1x:$2').replace('<x:worksheet', '<x:worksheet xmlns:x="urn:x"');
    const bytes = await buildWorkbook({ sheets: [{ rows: '' }], parts: { 'xl/worksheets/sheet1.xml': prefixed } });
    const { rows } = await readWhole(bytes, schoolSheet);
    expect(rows.map(({ values }) => [values.code, values.pupils, values.level])).toEqual([
      ['00001', 3, 'HOA'],
      ['00002', null, 'HOA'],
    ]);
  });

  test('cells without references are counted from the left', async () => {
    const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
    const { rows } = await readSheets({ rows: `${HEADINGS}<row>${cell('01234')}${cell('A')}</row>` });
    expect(rows[0]).toMatchObject({ number: 2, values: { code: '01234', name: 'A' } });
  });

  test('rows come in batches whose progress grows to 1', async () => {
    const many = Array.from({ length: 5000 }, (_, i) => rowXml(i + 2, [String(10_000 + i), `Trường ${i}`]));
    const bytes = await buildWorkbook({ sheets: [{ rows: HEADINGS + many.join('') }] });
    const { progress, rows } = await readWhole(bytes, schoolSheet, { batchRows: 1000 });
    expect(rows).toHaveLength(5000);
    expect(progress.length).toBeGreaterThan(4);
    expect(progress).toEqual(progress.toSorted((left, right) => left - right));
    expect(progress.at(-1)).toBe(1);
  });
});

describe('merged cells', () => {
  const merged = (...ranges: string[]) =>
    `<mergeCells count="${ranges.length}">${ranges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;

  test('a value merged down a column holds for each filled row of it, and this is noted', async () => {
    const { rows } = await readSheets({
      rows:
        HEADINGS +
        rowXml(2, ['00001', 'A', null, null, 'Tiểu học']) +
        rowXml(3, ['00002', 'B']) +
        rowXml(4, ['00003', 'C']),
      behind: merged('E2:E3'),
    });
    expect(rows.map(({ values }) => values.level)).toEqual(['PRIMARY', 'PRIMARY', null]);
    expect(rows.map(({ notes }) => codes(notes))).toEqual([[], ['cell.merged.spread'], []]);
  });

  test('a cell merged across columns is told once in each of its rows', async () => {
    const { rows } = await readSheets({
      rows: HEADINGS + rowXml(2, ['I. Khối trường học']) + rowXml(3, ['00001', 'A']),
      behind: merged('A2:F2', 'A9:B9'),
    });
    expect(rows.map((row) => (row.sound ? 'sound' : row.problems))).toEqual([
      [{ code: 'cell.merged.across', column: 'code', params: { to: 'F' } }],
      'sound',
    ]);
  });

  test('a merged title above the headings is no matter', async () => {
    const { rows } = await readSheets({
      rows: rowXml(1, ['DANH SÁCH']) + rowXml(2, schoolHeadings) + rowXml(3, ['00001', 'A']),
      behind: merged('A1:F1'),
    });
    expect(rows.every(({ sound }) => sound)).toBe(true);
  });

  test('more merged ranges than the limit refuse the sheet', async () => {
    const bytes = await buildWorkbook({ sheets: [{ rows: HEADINGS, behind: merged('A2:A3', 'A4:A5') }] });
    expect((await readWhole(bytes, schoolSheet, { merges: 1 })).refusals).toEqual(['sheet.merges.tooMany']);
  });
});

describe('several sheets', () => {
  const full = HEADINGS + rowXml(2, ['01234', 'A']);

  test('the visible one that fits is read, the others are noted by name', async () => {
    const { rows, notes } = await readSheets({ name: 'Bìa', rows: rowXml(1, ['UBND HUYỆN']) }, { rows: full });
    expect(rows).toHaveLength(1);
    expect(notes).toContainEqual({ code: 'sheet.ignored', params: { sheet: 'Bìa' } });
  });

  test('a hidden one is never read', async () => {
    expect((await readSheets({ rows: full }, { state: 'hidden', rows: full })).rows).toHaveLength(1);
    const onlyHidden = await readSheets({ rows: rowXml(1, ['Bìa']) }, { state: 'veryHidden', rows: full });
    expect(onlyHidden.refusals).toEqual(['sheet.hidden']);
  });

  test('two visible ones that fit refuse the workbook, for half of it would be lost', async () => {
    expect((await readSheets({ rows: full }, { rows: full })).refusals).toEqual(['sheet.several']);
  });
});

describe('the mark of the template', () => {
  const marked = (mark: string) => MARKED.replace('test.school/2', mark);
  const readMarked = async (mark: string, sheet = schoolSheet) =>
    readWhole(await buildWorkbook({ sheets: [{ rows: HEADINGS }], definedNames: marked(mark) }), sheet);

  test('of another sheet refuses the workbook', async () => {
    expect((await readMarked('test.enterprise/2')).refusals).toEqual(['template.other']);
  });

  test('of an older version refuses it unless that may still be read, of a newer one always', async () => {
    expect((await readMarked('test.school/1')).refusals).toEqual(['template.older']);
    expect((await readMarked('test.school/1', { ...schoolSheet, readsVersions: [1] })).refusals).toEqual([]);
    expect((await readMarked('test.school/3')).refusals).toEqual(['template.newer']);
  });

  test('makes a template known that has lost most of its columns, so that each is named', async () => {
    const bytes = await buildWorkbook({ sheets: [{ rows: rowXml(1, ['Cấp học']) }], definedNames: MARKED });
    expect((await readWhole(bytes, schoolSheet)).refusals).toEqual(['column.missing', 'column.missing']);
  });

  test('may be missing when the headings fit, which is noted', async () => {
    expect(codes((await readSheets({ rows: HEADINGS })).notes)).toEqual(['template.unmarked']);
    expect(codes((await readMarked('test.school/2')).notes)).toEqual([]);
  });
});
