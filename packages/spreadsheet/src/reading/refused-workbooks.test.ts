import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { UnreadableWorkbookError } from '../sheet/sheet-problem.ts';
import { buildWorkbook, rowXml, zipOf } from '../workbook/workbook.factory.ts';
import { writeTemplate } from '../writing/write-sheet.ts';
import { readSheet } from './read-sheet.ts';
import { readWhole, schoolHeadings, schoolSheet } from './reading.factory.ts';

const HEADINGS = rowXml(1, schoolHeadings);
const COMPOUND_FILE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const MIB = 1024 * 1024;

async function problemOf(bytes: Uint8Array, limits = {}) {
  const reading = await readSheet(Readable.from([bytes]), schoolSheet, limits);
  return reading.readable ? null : reading.problems[0];
}

async function rejectionOf(bytes: Uint8Array, limits = {}) {
  const failure = await readWhole(bytes, schoolSheet, limits).catch((error: unknown) => error);
  return failure instanceof UnreadableWorkbookError ? failure.problem.code : failure;
}

const directoryEntry = (name: string) =>
  Buffer.concat([COMPOUND_FILE, Buffer.alloc(600), Buffer.from(`${name}\0`, 'utf16le')]);

describe('what is no .xlsx is told by its content', () => {
  test.each([
    ['nothing at all', Buffer.alloc(0), 'workbook.empty', undefined],
    [
      'a .csv that was renamed',
      Buffer.from('\ufeffMã trường;Tên trường\n01234;Trường A\n'),
      'workbook.kind.unsupported',
      'CSV',
    ],
    [
      'text of Unicode in two bytes',
      Buffer.from('\ufeffMã trường\tTên trường\r\n', 'utf16le'),
      'workbook.kind.unsupported',
      'CSV',
    ],
    ['a sentence', Buffer.from('Kính gửi các đơn vị'), 'workbook.kind.unsupported', 'TEXT'],
    ['a web page that calls itself .xls', Buffer.from('<html><table>'), 'workbook.kind.unsupported', 'HTML'],
    ['XML of Excel 2003', Buffer.from('<?xml version="1.0"?><Workbook/>'), 'workbook.kind.unsupported', 'XML'],
    ['an old .xls', directoryEntry('Workbook'), 'workbook.kind.unsupported', 'XLS'],
    ['an older .xls', directoryEntry('Book'), 'workbook.kind.unsupported', 'XLS'],
    ['a .doc', directoryEntry('WordDocument'), 'workbook.kind.unsupported', 'WORD'],
    ['a workbook with a password', directoryEntry('EncryptedPackage'), 'workbook.encrypted', undefined],
    ['a PDF', Buffer.from('%PDF-1.7'), 'workbook.kind.unsupported', 'PDF'],
    ['a photograph', Buffer.from('ffd8ffe000104a46', 'hex'), 'workbook.kind.unsupported', 'IMAGE'],
    ['bytes of no meaning', Buffer.from([1, 0, 2, 0, 3, 0]), 'workbook.kind.unsupported', 'UNKNOWN'],
  ])('%s', async (_, bytes, code, kind) => {
    expect(await problemOf(bytes)).toEqual({ code, params: kind ? { kind } : {} });
  });

  test.each([
    ['ODS', { mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }],
    ['XLSB', { 'xl/workbook.bin': 'x' }],
    ['XLSM', { 'xl/workbook.xml': '<workbook/>', 'xl/vbaProject.bin': 'x' }],
    ['WORD', { '_rels/.rels': '<x/>', 'word/document.xml': '<x/>' }],
    ['ARCHIVE', { 'danh-sach.xlsx': 'PK' }],
  ])('a zip that is %s', async (kind, parts) => {
    expect(await problemOf(await zipOf(parts as Record<string, string>))).toEqual({
      code: 'workbook.kind.unsupported',
      params: { kind },
    });
  });
});

describe('what is broken is told before a row is given', () => {
  test('a file whose end is missing', async () => {
    const whole = await buffer(writeTemplate(schoolSheet));
    expect(await problemOf(whole.subarray(0, whole.length - 200))).toEqual({ code: 'workbook.truncated', params: {} });
    expect(await problemOf(whole.subarray(0, 10))).toEqual({ code: 'workbook.truncated', params: {} });
  });

  test('bytes that were damaged on the way', async () => {
    const rows = Array.from({ length: 300 }, (_, i) => rowXml(i + 2, [String(10_000 + i), `Trường ${i * 7919}`]));
    const whole = await buildWorkbook({ sheets: [{ rows: HEADINGS + rows.join('') }] });
    const name = Buffer.from('xl/worksheets/sheet1.xml');
    const damaged = Buffer.from(whole);
    damaged[damaged.indexOf(name) + name.length + 2000]! ^= 0xff;
    expect(await problemOf(damaged)).toEqual({
      code: 'workbook.corrupt',
      params: { part: 'xl/worksheets/sheet1.xml' },
    });
  });

  test('any prefix of a workbook gets an answer and never an exception of another kind', async () => {
    const whole = await buildWorkbook({ sheets: [{ rows: HEADINGS + rowXml(2, ['01234', 'A']) }] });
    for (let length = 0; length < whole.length; length += 13)
      expect(await problemOf(whole.subarray(0, length))).not.toBeNull();
  });

  test('any damaged byte gets an answer and never an exception of another kind', async () => {
    const whole = await buildWorkbook({ sheets: [{ rows: HEADINGS + rowXml(2, ['01234', 'A']) }] });
    for (let at = 0; at < whole.length; at += 11) {
      const damaged = Buffer.from(whole);
      damaged[at]! ^= 0x55;
      const outcome = await readWhole(damaged, schoolSheet).then(
        () => 'answered',
        (error: unknown) => error,
      );
      if (outcome !== 'answered') expect(outcome).toBeInstanceOf(UnreadableWorkbookError);
    }
  });

  test('a list of sheets that leads nowhere', async () => {
    const bytes = await buildWorkbook({
      sheets: [{ rows: HEADINGS }],
      parts: { 'xl/workbook.xml': '<workbook><sheets/></workbook>' },
    });
    expect(await problemOf(bytes)).toEqual({ code: 'sheet.none', params: {} });
  });

  test('a cell that refers to a text that is not there', async () => {
    const bytes = await buildWorkbook({
      sheets: [{ rows: `${HEADINGS}<row r="2"><c r="A2" t="s"><v>7</v></c></row>` }],
    });
    expect(await problemOf(bytes)).toMatchObject({ code: 'workbook.corrupt' });
  });

  test('tags that do not match, in a far row: what was given before is not the whole, so reading throws', async () => {
    const many = Array.from({ length: 3000 }, (_, i) => rowXml(i + 2, [String(10_000 + i), `Trường ${i}`]));
    const bytes = await buildWorkbook({ sheets: [{ rows: `${HEADINGS}${many.join('')}<row r="9000"></c></row>` }] });
    expect(await rejectionOf(bytes)).toBe('workbook.corrupt');
  });
});

describe('what would harm the server is refused', () => {
  test('a part that unpacks to suspiciously much, before it is unpacked', async () => {
    const bomb = await buildWorkbook({
      sheets: [{ rows: HEADINGS }],
      parts: { 'xl/media/image1.png': Buffer.alloc(20 * MIB) },
    });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await problemOf(bomb)).toMatchObject({ code: 'workbook.inflation.exceeded' });
  });

  test('a part that says it is small and is not, while it is unpacked', async () => {
    const bomb = await buildWorkbook({ sheets: [{ rows: HEADINGS + ' '.repeat(20 * MIB) }] });
    const honest = bomb.readUInt32LE(bomb.lastIndexOf(Buffer.from('PK\u0001\u0002')) + 24);
    expect(honest).toBeGreaterThan(20 * MIB);
    bomb.writeUInt32LE(5000, bomb.lastIndexOf(Buffer.from('PK\u0001\u0002')) + 24);
    expect(await problemOf(bomb)).toMatchObject({ code: 'workbook.corrupt' });
  });

  test('sheets that together unpack to more than the limit', async () => {
    const rows = Array.from({ length: 500 }, (_, i) => rowXml(i + 2, [String(10_000 + i), `Trường ${i}`])).join('');
    const bytes = await buildWorkbook({ sheets: [{ rows: HEADINGS + rows }, { rows }] });
    expect(await problemOf(bytes, { inflatedBytes: 100_000 })).toMatchObject({ code: 'workbook.inflation.exceeded' });
  });

  test('more shared text than may be kept', async () => {
    const bytes = await buildWorkbook({ sheets: [{ rows: HEADINGS }], strings: `<si><t>${'ă'.repeat(600)}</t></si>` });
    expect(await problemOf(bytes, { sharedTextBytes: 1000 })).toMatchObject({ code: 'workbook.inflation.exceeded' });
  });

  test('one text without an end', async () => {
    const bytes = await buildWorkbook({
      sheets: [{ rows: `${HEADINGS}<row r="2"><c t="str"><v>${'ă'.repeat(3 * MIB)}</v></c></row>` }],
    });
    expect(await problemOf(bytes)).toMatchObject({ code: 'workbook.corrupt' });
  });

  test.each([
    ['that multiplies itself', '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'],
    ['that reads a file', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'],
  ])('an entity %s', async (_, doctype) => {
    const sheet = `${doctype}<worksheet><sheetData>${HEADINGS.replace('Mã trường', '&a;')}</sheetData></worksheet>`;
    const bytes = await buildWorkbook({ sheets: [{ rows: '' }], parts: { 'xl/worksheets/sheet1.xml': sheet } });
    expect(await problemOf(bytes)).toMatchObject({ code: 'workbook.entities.refused' });
  });

  test('more rows than the limit: reading throws, for what was given is not the whole', async () => {
    const rows = [2, 3, 4].map((number) => rowXml(number, [`0000${number}`, 'A']));
    const bytes = await buildWorkbook({ sheets: [{ rows: HEADINGS + rows.join('') }] });
    expect(await rejectionOf(bytes, { rows: 2 })).toBe('sheet.rows.tooMany');
    expect(await rejectionOf(bytes, { rows: 3 })).toMatchObject({ refusals: [] });
  });

  test('more bytes than the limit, from a stream or a file', async () => {
    expect(await problemOf(Buffer.alloc(2000), { fileBytes: 1000 })).toEqual({
      code: 'workbook.size.exceeded',
      params: { limit: 1000 },
    });
    const path = join(await mkdtemp(join(tmpdir(), 'antoan-test-')), 'a.xlsx');
    await writeFile(path, Buffer.alloc(2000));
    expect(await readSheet(path, schoolSheet, { fileBytes: 1000 })).toMatchObject({ readable: false });
  });
});

test('nothing is left behind in the temporary folder, whether the reading ends, breaks off or is refused', async () => {
  const left = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('antoan-sheet-')).length;
  const before = await left();
  const rows = Array.from({ length: 3000 }, (_, i) => rowXml(i + 2, [String(10_000 + i), `Trường ${i}`]));
  const bytes = await buildWorkbook({ sheets: [{ rows: HEADINGS + rows.join('') }] });
  await readWhole(bytes, schoolSheet);
  await problemOf(Buffer.from('x'));
  const reading = await readSheet(Readable.from([bytes]), schoolSheet, { batchRows: 10 });
  if (reading.readable) for await (const batch of reading.batches()) if (batch.rows.length > 0) break;
  const unread = await readSheet(Readable.from([bytes]), schoolSheet);
  if (unread.readable) await unread.close();
  expect(await left()).toBe(before);
});

test('a file that is not there is an error of the program, not a refusal', async () => {
  await expect(readSheet('/nowhere/at/all.xlsx', schoolSheet)).rejects.toThrow('ENOENT');
});
