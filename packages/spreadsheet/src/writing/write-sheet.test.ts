import { createWriteStream } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { setTimeout } from 'node:timers/promises';
import { nfc } from '@antoan/vietnamese-text';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWhole, schoolHeadings, schoolSheet } from '../reading/reading.factory.ts';
import { readSheet } from '../reading/read-sheet.ts';
import type { RowValues } from '../sheet/column.ts';
import { defineSheet } from '../sheet/define-sheet.ts';
import { partOf } from '../workbook/workbook.factory.ts';
import { writeProblems, writeRows, writeTemplate } from './write-sheet.ts';

type School = RowValues<typeof schoolSheet.columns>;

const school: School = {
  code: '01234',
  name: 'Trường A',
  founded: '1998-09-05',
  pupils: 250,
  level: 'PRIMARY',
  boarding: true,
};

/**
 * Opens what was written with another library, as another program would.
 * It would make an object of each of the million cells under a drop-down, so these are looked at as they stand in the file.
 */
async function openElsewhere(written: Readable): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await buffer(written)) as unknown as ExcelJS.Buffer, {
    ignoreNodes: ['dataValidations'],
  });
  return workbook;
}

/** The first sheet's XML as written. */
const sheetXml = async (written: Readable) => partOf(await buffer(written), 'xl/worksheets/sheet1.xml');

describe('the template', () => {
  test('has the headings in a frozen first row, a guide, and a hidden sheet of lists', async () => {
    const workbook = await openElsewhere(writeTemplate(schoolSheet));
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['Trường học', 'visible'],
      ['Hướng dẫn', 'visible'],
      ['_antoan', 'veryHidden'],
    ]);
    const [sheet] = workbook.worksheets;
    expect(sheet!.getRow(1).values).toEqual([undefined, 'Mã trường *', 'Tên trường *', ...schoolHeadings.slice(2)]);
    expect(sheet!.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
  });

  test('formats codes as text and dates day first', async () => {
    const [sheet] = (await openElsewhere(writeTemplate(schoolSheet))).worksheets;
    expect(sheet!.getColumn(1).numFmt).toBe('@');
    expect(sheet!.getColumn(3).numFmt).toBe('dd/mm/yyyy');
  });

  test('offers choices as a drop-down of the hidden list, and yes or no', async () => {
    const workbook = await openElsewhere(writeTemplate(schoolSheet));
    expect(workbook.getWorksheet('_antoan')!.getColumn(1).values.slice(1)).toEqual([
      'Tiểu học',
      'Trung học cơ sở',
      'Hoa',
      'Hoà',
    ]);
    const xml = await sheetXml(writeTemplate(schoolSheet));
    expect(xml).toMatch(/<dataValidation type="list"[^>]* sqref="E2:E1048576"><formula1>'_antoan'!\$A\$1:\$A\$4</u);
    expect(xml).toMatch(/<dataValidation type="list"[^>]* sqref="F2:F1048576"><formula1>&quot;Có,Không&quot;</u);
  });

  test('checks codes by their width and dates by their range while they are typed', async () => {
    const xml = await sheetXml(writeTemplate(schoolSheet));
    expect(xml).toMatch(
      /<dataValidation type="textLength"[^>]* sqref="A2:A1048576"><formula1>5<\/formula1><formula2>5</u,
    );
    expect(xml).toMatch(/<dataValidation type="date"[^>]* error="Ghi ngày\/tháng\/năm đến 22\/11\/2021\."/u);
  });

  test('explains each column in the guide', async () => {
    const guide = (await openElsewhere(writeTemplate(schoolSheet))).getWorksheet('Hướng dẫn')!;
    expect(guide.getRow(2).values).toEqual([
      undefined,
      'Mã trường',
      'Bắt buộc',
      'Ghi đủ 5 ký tự, giữ cả các số 0 ở đầu.',
    ]);
  });

  test('is known again, without rows and without a note', async () => {
    const { refusals, rows, notes } = await readWhole(await buffer(writeTemplate(schoolSheet)), schoolSheet);
    expect({ refusals, rows, notes }).toEqual({ refusals: [], rows: [], notes: [] });
  });

  test('of another version or sheet is recognised as the wrong one', async () => {
    const older = await buffer(writeTemplate({ ...schoolSheet, version: 1 }));
    expect((await readWhole(older, schoolSheet)).refusals).toEqual(['template.older']);
    const other = await buffer(writeTemplate({ ...schoolSheet, code: 'test.other' }));
    expect((await readWhole(other, schoolSheet)).refusals).toEqual(['template.other']);
  });

  test('of a sheet with one column is not mistaken for its own guide', async () => {
    const small = defineSheet({
      code: 's',
      version: 1,
      title: 'S',
      columns: [{ key: 'a', heading: 'A', kind: 'text' }],
    });
    const { refusals, rows } = await readWhole(await buffer(writeRows(small, [{ a: 'Có' }])), small);
    expect({ refusals, values: rows.map(({ values }) => values) }).toEqual({ refusals: [], values: [{ a: 'Có' }] });
  });
});

describe('rows', () => {
  test('are read by another library as what they are', async () => {
    const [sheet] = (await openElsewhere(writeRows(schoolSheet, [school]))).worksheets;
    const cells = sheet!.getRow(2).values as unknown[];
    expect(cells.slice(1)).toEqual(['01234', 'Trường A', new Date('1998-09-05T00:00:00Z'), 250, 'Tiểu học', 'Có']);
  });

  test('that another library filled in by hand are read', async () => {
    const workbook = await openElsewhere(writeTemplate(schoolSheet));
    workbook.worksheets[0]!.addRow(['00001', 'Trường B', new Date('2001-01-31T00:00:00Z'), 12, 'Hoà', 'Không']);
    const link = { text: 'Trường C', hyperlink: 'https://example.vn' };
    workbook.worksheets[0]!.addRow([{ formula: '1+1', result: 2 }, link, '1/2/2003']);
    const bytes = Buffer.from(await workbook.xlsx.writeBuffer());
    const { rows, refusals } = await readWhole(bytes, schoolSheet);
    expect(refusals).toEqual([]);
    expect(rows.map(({ sound, values }) => [sound, values])).toEqual([
      [true, { code: '00001', name: 'Trường B', founded: '2001-01-31', pupils: 12, level: 'HOA_2', boarding: false }],
      [true, { code: '00002', name: 'Trường C', founded: '2003-02-01', pupils: null, level: null, boarding: null }],
    ]);
  });

  test('that begin like a formula stay text, and stay so when somebody edits them', async () => {
    const names = ['=HYPERLINK("http://x","y")', '+84 214', '-1', '@SUM(A1)', "=cmd|' /C calc'!A0"];
    const workbook = await openElsewhere(
      writeRows(
        schoolSheet,
        names.map((name, i) => ({ ...school, code: `0000${i}`, name })),
      ),
    );
    for (const [index, name] of names.entries()) {
      const cell = workbook.worksheets[0]!.getCell(index + 2, 2);
      expect(cell.type).toBe(ExcelJS.ValueType.String);
      expect(cell.value).toBe(name);
      expect(cell.numFmt).toBe('@');
    }
  });

  test('give the same rows when read again, whatever Vietnamese or other text they hold', async () => {
    const vietnamese = fc.string({
      unit: fc.constantFrom(...'aăâđêôơưÀẶệỗỳ Hoà_x000D_<&>"\'=+-@;,.0129\u00a0\u0301\u0323\n\t'),
      minLength: 1,
      maxLength: 40,
    });
    const text = fc
      .oneof(vietnamese, fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }))
      .map(nfc)
      .filter((name) => name !== '' && /[\p{L}\p{N}\p{P}\p{S}]/u.test(name) && [...name].length <= 60);
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2021-11-22'), noInvalidDate: true });
    const row = fc.record({
      code: fc.integer({ min: 0, max: 99_999 }).map((code) => String(code).padStart(5, '0')),
      name: text,
      founded: fc.option(day.map((date) => date.toISOString().slice(0, 10))),
      pupils: fc.option(fc.integer({ min: 0, max: 5000 })),
      level: fc.option(fc.constantFrom('PRIMARY' as const, 'SECONDARY' as const, 'HOA' as const, 'HOA_2' as const)),
      boarding: fc.option(fc.boolean()),
    });
    const rowsOfSchools = fc.uniqueArray(row, { selector: ({ code }) => code, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(rowsOfSchools, async (schools) => {
        const { rows, refusals } = await readWhole(await buffer(writeRows(schoolSheet, schools)), schoolSheet);
        expect(refusals).toEqual([]);
        expect(rows.map((read) => (read.sound ? read.values : read.problems))).toEqual(schools);
        // Days before March 1900, which Excel's calendar misses, are written as text.
        const notes = rows.flatMap((read) => read.notes.map(({ code }) => code));
        expect(notes.filter((code) => code !== 'cell.date.ambiguous')).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('that fail while they are fetched fail the file', async () => {
    async function* failing() {
      yield school;
      throw new Error('The database went away');
    }
    await expect(buffer(writeRows(schoolSheet, failing()))).rejects.toThrow('The database went away');
  });

  test('wait for a slow reader, so that they do not pile up in memory', async () => {
    let fetched = 0;
    async function* endless() {
      for (;;) yield { ...school, name: `Trường ${(fetched += 1) * 7919}` };
    }
    const written = writeRows(schoolSheet, endless());
    const settled = async () => {
      const before = fetched;
      await setTimeout(200);
      return fetched > 0 && fetched === before;
    };
    await expect.poll(settled, { timeout: 5000 }).toBe(true);
    expect(fetched).toBeLessThan(20_000);
    written.destroy();
  });

  test('are no longer fetched when the reader goes away', async () => {
    let ended = false;
    async function* endless() {
      try {
        for (;;) yield { ...school, name: `Trường ${Math.random()}` };
      } finally {
        ended = true;
      }
    }
    let bytes = 0;
    for await (const chunk of writeRows(schoolSheet, endless()))
      if ((bytes += (chunk as Buffer).length) > 100_000) break;
    await expect.poll(() => ended).toBe(true);
  });
});

describe('the rows to mend', () => {
  async function mendable() {
    const broken = await openElsewhere(
      writeRows(schoolSheet, [school, { ...school, code: '00002', name: '=1+1' }, { ...school, code: '00003' }]),
    );
    broken.worksheets[0]!.getCell('C3').value = '31/02/2021';
    broken.worksheets[0]!.getCell('E3').value = 'Đại học';
    const { rows } = await readWhole(Buffer.from(await broken.xlsx.writeBuffer()), schoolSheet);
    return writeProblems(schoolSheet, [
      ...rows.filter((row) => !row.sound),
      { number: 4, values: rows[2]!.values, reasons: ['Không có đơn vị quản lý mã 15.'] },
    ]);
  }

  test('say why in Vietnamese in a first column', async () => {
    const [sheet] = (await openElsewhere(await mendable())).worksheets;
    expect(sheet!.getColumn(1).values.slice(1)).toEqual([
      'Lý do',
      'Dòng 3: Ngày thành lập: không có ngày “31/02/2021”. Cấp học: “Đại học” không có trong danh sách.',
      'Dòng 4: Không có đơn vị quản lý mã 15.',
    ]);
  });

  test('keep what was sound and what was not, so that the file can be mended and read again', async () => {
    const workbook = await openElsewhere(await mendable());
    const [sheet] = workbook.worksheets;
    expect((sheet!.getRow(2).values as unknown[]).slice(2)).toEqual([
      '00002',
      '=1+1',
      '31/02/2021',
      250,
      'Đại học',
      'Có',
    ]);
    sheet!.getCell('D2').value = '28/02/2021';
    sheet!.getCell('F2').value = 'Tiểu học';
    const { rows, notes } = await readWhole(Buffer.from(await workbook.xlsx.writeBuffer()), schoolSheet);
    expect(rows.map(({ sound, values }) => [sound, values.code, values.name, values.founded])).toEqual([
      [true, '00002', '=1+1', '2021-02-28'],
      [true, '00003', 'Trường A', '1998-09-05'],
    ]);
    expect(notes.filter(({ code }) => code.startsWith('column'))).toEqual([]);
  });
});

test('a file on disk is read where it lies, and stays', async () => {
  const path = join(await mkdtemp(join(tmpdir(), 'antoan-test-')), 'a.xlsx');
  await pipeline(writeRows(schoolSheet, [school]), createWriteStream(path));
  for (const _ of [1, 2]) {
    const reading = await readSheet(path, schoolSheet);
    expect(reading).toMatchObject({ readable: true, worksheet: 'Trường học', headingRow: 1 });
    if (reading.readable)
      for await (const { rows } of reading.batches()) expect(rows[0]).toMatchObject({ sound: true, values: school });
  }
});
