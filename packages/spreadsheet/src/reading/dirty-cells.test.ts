import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defineSheet } from '../sheet/define-sheet.ts';
import { buildWorkbook, type BuiltCell, type BuiltWorkbook, rowXml } from '../workbook/workbook.factory.ts';
import { readWhole, schoolHeadings, schoolSheet } from './reading.factory.ts';

const STYLES = `<numFmts><numFmt numFmtId="164" formatCode="[$-1010000]dd/mm/yyyy;@"/></numFmts>
<fonts><font><name val="Times New Roman"/></font><font><name val=".VnTime"/></font></fonts>
<cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="14" fontId="0"/><xf numFmtId="164" fontId="0"/><xf numFmtId="0" fontId="1"/></cellXfs>`;

/** Reads one row of the school sheet whose cells stand as given. */
async function readRow(cells: readonly BuiltCell[], workbook: Partial<BuiltWorkbook> = {}) {
  const rows = rowXml(1, schoolHeadings) + rowXml(2, cells);
  const bytes = await buildWorkbook({ styles: STYLES, sheets: [{ rows }], ...workbook });
  const { rows: read, refusals } = await readWhole(bytes, schoolSheet);
  expect(refusals).toEqual([]);
  const [row] = read;
  return {
    values: row!.values,
    problems: row!.sound ? [] : row!.problems,
    notes: row!.notes,
    cells: row!.sound ? {} : row!.cells,
  };
}

const raw =
  (attributes: string, content: string): BuiltCell =>
  (reference) =>
    `<c r="${reference}" ${attributes}>${content}</c>`;

const SOUND = ['01234', 'Trường A'] as const;

describe('text', () => {
  test('decomposed Vietnamese becomes composed, and this is noted', async () => {
    const { values, notes } = await readRow(['01234', 'Trường Hoà Mạc'.normalize('NFD')]);
    expect(values.name).toBe('Trường Hoà Mạc'.normalize('NFC'));
    expect(notes).toEqual([{ code: 'cell.text.tidied', column: 'name', params: {} }]);
  });

  test('stray, doubled and non-breaking spaces and zero-width marks go', async () => {
    const { values } = await readRow(['01234', '  Trường\u00a0\u00a0A \u200b']);
    expect(values.name).toBe('Trường A');
  });

  test('a cell of nothing but spaces is empty', async () => {
    const { problems, cells } = await readRow(['01234', ' \u00a0 ']);
    expect(problems).toEqual([{ code: 'cell.required', column: 'name', params: {} }]);
    expect(cells).toEqual({ name: '' });
  });

  test('text longer than the column lets is told with its length', async () => {
    const { problems } = await readRow(['01234', 'ă'.repeat(61)]);
    expect(problems).toEqual([{ code: 'cell.text.tooLong', column: 'name', params: { max: 60, length: 61 } }]);
  });

  test('rich text keeps its words and loses its looks and its pronunciation', async () => {
    const strings =
      '<si><r><rPr><b/></rPr><t xml:space="preserve">Trường </t></r><r><t>A</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>';
    const { values } = await readRow(['01234', raw('t="s"', '<v>0</v>')], { strings });
    expect(values.name).toBe('Trường A');
  });

  test("Excel's own escapes are read as the characters they stand for", async () => {
    const { values } = await readRow(['01234', 'Trường_x000D_ A_x005F_x0041_']);
    expect(values.name).toBe('Trường A_x0041_');
  });

  test('what Excel turned into a date is told in a text column', async () => {
    const { problems } = await readRow(['01234', raw('s="1"', '<v>44270</v>')]);
    expect(problems).toEqual([{ code: 'cell.text.isDate', column: 'name', params: { text: '15/03/2021' } }]);
  });

  test('text in a font of the old TCVN3 encoding is told, not stored as gibberish', async () => {
    const { problems } = await readRow(['01234', raw('s="3" t="inlineStr"', '<is><t>Tr­êng Hoµ M¹c</t></is>')]);
    expect(problems).toEqual([{ code: 'cell.text.legacyEncoding', column: 'name', params: { font: '.VnTime' } }]);
  });

  test('Unicode text that merely bears an old font is read', async () => {
    const { values } = await readRow(['01234', raw('s="3" t="inlineStr"', '<is><t>Trường A</t></is>')]);
    expect(values.name).toBe('Trường A');
  });
});

describe('codes', () => {
  test('the zero that Excel took from a numeric code is put back and noted', async () => {
    const { values, notes } = await readRow([2905, 'Trường A']);
    expect(values.code).toBe('02905');
    expect(notes).toEqual([
      { code: 'cell.code.zerosRestored', column: 'code', params: { text: '2905', value: '02905' } },
    ]);
  });

  test('a code typed as text with a digit too few is told, for it may be another one', async () => {
    const { problems } = await readRow(['2905', 'Trường A']);
    expect(problems).toEqual([{ code: 'cell.code.invalid', column: 'code', params: { text: '2905', width: 5 } }]);
  });

  test('a code of more digits than Excel keeps is told', async () => {
    const { problems } = await readRow([1234567890123456, 'Trường A']);
    expect(problems.map(({ code }) => code)).toEqual(['cell.code.digitsLost']);
  });
});

test('a code must match its pattern as a whole', async () => {
  const sheet = defineSheet({
    code: 'test.code',
    version: 1,
    title: 'Mã',
    columns: [{ key: 'code', heading: 'Mã', kind: 'code', pattern: /[A-Z]{2}|\d{4}/u }],
  });
  const rows = ['AB', 'ABC', '1234', '12345'].map((code, i) => rowXml(i + 2, [code]));
  const bytes = await buildWorkbook({ sheets: [{ rows: rowXml(1, ['Mã']) + rows.join('') }] });
  expect((await readWhole(bytes, sheet)).rows.map(({ sound }) => sound)).toEqual([true, false, true, false]);
});

describe('dates', () => {
  test.each([
    ['5/9/1998', '1998-09-05'],
    ['05-09-1998', '1998-09-05'],
    ['15.3.2021', '2021-03-15'],
    ['2021-03-15', '2021-03-15'],
    ['15/03/2021 00:00:00', '2021-03-15'],
    ['ngày 15 tháng 3 năm 2021', '2021-03-15'],
    ['29/02/2020', '2020-02-29'],
  ])('%s as text is %s', async (text, day) => {
    expect((await readRow([...SOUND, text])).values.founded).toBe(day);
  });

  test.each([
    ['31/02/2021', 'cell.date.impossible'],
    ['29/02/2021', 'cell.date.impossible'],
    ['2021-13-01', 'cell.date.impossible'],
    ['12/25/2020', 'cell.date.monthFirst'],
    ['2021', 'cell.date.yearOnly'],
    ['5/9/98', 'cell.date.shortYear'],
    ['tháng 3', 'cell.date.invalid'],
    ['23/11/2021', 'cell.date.outside'],
  ])('%s is told as %s', async (text, code) => {
    const { problems, cells } = await readRow([...SOUND, text]);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(cells).toEqual({ founded: text });
  });

  test('an American date is told with the day it would be', async () => {
    const { problems } = await readRow([...SOUND, '12/25/2020']);
    expect(problems[0]!.params).toEqual({ text: '12/25/2020', meant: '25/12/2020' });
  });

  test('a date that an American would read otherwise is read day first and noted', async () => {
    const { values, notes } = await readRow([...SOUND, '03/04/2021']);
    expect(values.founded).toBe('2021-04-03');
    expect(notes.map(({ code }) => code)).toEqual(['cell.date.ambiguous']);
  });

  test('a date cell is read by its serial number, its time of day dropped', async () => {
    const { values, notes } = await readRow([...SOUND, raw('s="2"', '<v>44270.75</v>')]);
    expect(values.founded).toBe('2021-03-15');
    expect(notes).toEqual([]);
  });

  test('a bare serial number is read as a day and noted', async () => {
    const { values, notes } = await readRow([...SOUND, 44270]);
    expect(values.founded).toBe('2021-03-15');
    expect(notes.map(({ code }) => code)).toEqual(['cell.date.serial']);
  });

  test('a bare year is not taken for a serial number', async () => {
    expect((await readRow([...SOUND, 2020])).problems.map(({ code }) => code)).toEqual(['cell.date.yearOnly']);
  });

  test('a workbook that counts from 1904 gives the same day', async () => {
    const workbookPr = '<workbookPr date1904="1"/>';
    expect((await readRow([...SOUND, raw('s="2"', '<v>42808</v>')], { workbookPr })).values.founded).toBe('2021-03-15');
  });

  test('29/02/1900, which only Excel knows, is told', async () => {
    const { problems } = await readRow([...SOUND, raw('s="2"', '<v>60</v>')]);
    expect(problems.map(({ code }) => code)).toEqual(['cell.date.impossible']);
  });

  test('a day written out in the file is read', async () => {
    const { values } = await readRow([...SOUND, raw('t="d"', '<v>2021-03-15T00:00:00</v>')]);
    expect(values.founded).toBe('2021-03-15');
  });

  test('a column whose understood dates never pass the 12th while its texts do is suspected of swapped months', async () => {
    const rows = Array.from({ length: 6 }, (_, i) =>
      rowXml(i + 2, [`0000${i}`, 'A', raw('s="2"', `<v>${44197 + i}</v>`)]),
    );
    const texts = rowXml(9, ['00009', 'B', '25/12/2020']);
    const bytes = await buildWorkbook({
      styles: STYLES,
      sheets: [{ rows: rowXml(1, schoolHeadings) + rows.join('') + texts }],
    });
    const { notes } = await readWhole(bytes, schoolSheet);
    expect(notes).toContainEqual({
      code: 'column.dates.swapped',
      column: 'founded',
      params: { heading: 'Ngày thành lập' },
    });
  });
});

describe('numbers, choices, yes and no', () => {
  test.each([
    ['1.234', 1234],
    ['1 234', 1234],
    ['12', 12],
  ])('%s pupils as text are %i', async (text, number) => {
    expect((await readRow([...SOUND, null, text])).values.pupils).toBe(number);
  });

  test.each([
    ['12,5', 'cell.integer.fraction'],
    ['12 em', 'cell.integer.invalid'],
    ['-1', 'cell.integer.below'],
    ['5.001', 'cell.integer.above'],
  ])('%s pupils are told as %s', async (text, code) => {
    expect((await readRow([...SOUND, null, text])).problems.map((problem) => problem.code)).toEqual([code]);
  });

  test('a number with the traces of a sum of decimals is whole', async () => {
    expect((await readRow([...SOUND, null, 11.9999999999999982])).values.pupils).toBe(12);
  });

  test('a choice is known in any letter case, and without diacritics with a note', async () => {
    expect((await readRow([...SOUND, null, null, 'TIỂU HỌC'])).values.level).toBe('PRIMARY');
    const { values, notes } = await readRow([...SOUND, null, null, 'trung hoc co so']);
    expect(values.level).toBe('SECONDARY');
    expect(notes.map(({ code }) => code)).toEqual(['cell.choice.mended']);
  });

  test('a choice that could be two without its diacritics is told, one written out is not', async () => {
    const { problems } = await readRow([...SOUND, null, null, 'hòa']);
    expect(problems.map(({ code }) => code)).toEqual(['cell.choice.ambiguous']);
    expect((await readRow([...SOUND, null, null, 'hoà'])).values.level).toBe('HOA_2');
  });

  test('what is not in the list is told', async () => {
    const { problems } = await readRow([...SOUND, null, null, 'Đại học']);
    expect(problems).toEqual([{ code: 'cell.choice.unknown', column: 'level', params: { text: 'Đại học' } }]);
  });

  test.each([
    ['Có', true],
    ['x', true],
    ['Không', false],
    ['khong', false],
  ])('“%s” is %s', async (text, answer) => {
    expect((await readRow([...SOUND, null, null, null, text])).values.boarding).toBe(answer);
  });

  test("Excel's own TRUE is yes", async () => {
    expect((await readRow([...SOUND, null, null, null, raw('t="b"', '<v>1</v>')])).values.boarding).toBe(true);
  });
});

describe('formulas and errors', () => {
  test("a formula's last result is taken and noted", async () => {
    const { values, notes } = await readRow([raw('t="str"', '<f>TEXT(1,"00000")</f><v>00001</v>'), 'Trường A']);
    expect(values.code).toBe('00001');
    expect(notes).toEqual([{ code: 'cell.formula.cached', column: 'code', params: {} }]);
  });

  test('a formula without a result is told', async () => {
    const { problems } = await readRow([...SOUND, null, raw('', '<f>SUM(A1:A9)</f>')]);
    expect(problems.map(({ code }) => code)).toEqual(['cell.formula.uncached']);
  });

  test('an error value is told by its name', async () => {
    const { problems } = await readRow([...SOUND, null, raw('t="e"', '<f>X1</f><v>#REF!</v>')]);
    expect(problems).toEqual([{ code: 'cell.error', column: 'pupils', params: { error: '#REF!' } }]);
  });
});

test('whatever stands in a cell, under whatever type and look, its row is answered for', async () => {
  const content = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'0123456789.,-/eE+ abăTZ:#'), maxLength: 12 }),
    fc.double({ noNaN: true }).map(String),
    fc.integer({ min: -10, max: 3_000_000 }).map(String),
  );
  const cell = fc
    .record({
      type: fc.constantFrom('n', 'str', 'b', 'e', 'd', 'unheard of'),
      style: fc.constantFrom(0, 1, 2, 3, 99),
      formula: fc.boolean(),
      content,
    })
    .map(({ type, style, formula, content: text }) =>
      raw(`t="${type}" s="${style}"`, `${formula ? '<f>A1</f>' : ''}<v>${text}</v>`),
    );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(cell, cell, cell, cell, cell, cell), { minLength: 1, maxLength: 30 }),
      async (rows) => {
        const xml = rows.map((cells, i) => rowXml(i + 2, cells)).join('');
        const bytes = await buildWorkbook({ styles: STYLES, sheets: [{ rows: rowXml(1, schoolHeadings) + xml }] });
        const { rows: read, refusals } = await readWhole(bytes, schoolSheet);
        expect(refusals).toEqual([]);
        for (const row of read) {
          if (row.sound) expect(row.values).toMatchObject({ code: expect.any(String), name: expect.any(String) });
          else expect(row.problems.length).toBeGreaterThan(0);
          expect(JSON.stringify(row)).not.toMatch(/NaN|undefined/u);
        }
      },
    ),
    { numRuns: 100 },
  );
});
