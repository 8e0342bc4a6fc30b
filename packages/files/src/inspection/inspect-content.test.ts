import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, Footer, Header, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import exceljs from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { receiveFile } from '../upload/received-file.ts';
import { sheetType, wordType } from './content-type.ts';
import { inspectContent } from './inspect-content.ts';
import { UnfitContentError } from './inspection.error.ts';
import { pdfOf } from './pdf.factory.ts';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'antoan-inspection-'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

/** What a file is found to be, or why it is not taken in. */
async function finds(content: string | Uint8Array): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  // In pieces of an odd size, as a line brings them.
  async function* pieces() {
    for (let start = 0; start < bytes.length; start += 1_021) yield bytes.subarray(start, start + 1_021);
  }
  const file = await receiveFile(pieces(), { directory, maxBytes: 50_000_000 });
  try {
    return await inspectContent(file);
  } catch (error) {
    if (error instanceof UnfitContentError) return error.unfit;
    throw error;
  } finally {
    await file.drop();
    expect(await readdir(join(directory, 'incoming'))).toEqual([]);
  }
}

function wordOf(...children: (Paragraph | Table)[]): Promise<Buffer> {
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}
const paragraph = (...texts: string[]) => new Paragraph({ children: texts.map((text) => new TextRun(text)) });

async function sheetOf(fill: (sheet: exceljs.Worksheet) => void, name = 'Danh mục'): Promise<Buffer> {
  const book = new exceljs.Workbook();
  fill(book.addWorksheet(name));
  return Buffer.from(await book.xlsx.writeBuffer());
}

describe('plain text', () => {
  test.each([
    ['Điều 1. Giờ làm việc.\nĐiều 2.', 'text/plain'],
    ['BẢO VỆ BÍ MẬT NHÀ NƯỚC', 'text/plain'],
    [`${'a '.repeat(5_000)}MẬT\nb`.replace('a MẬT', 'a. MẬT.'), 'content.classified'],
    ['Độ mật: Tuyệt mật', 'content.classified'],
    ['TỐI MẬT'.normalize('NFD'), 'content.classified'],
    ['M Ậ T', 'content.classified'],
    ['a\u0000b', 'type.notAllowed'],
  ])('%#', async (content, found) => expect(await finds(content)).toBe(found));

  test('UTF-16 is read as such', async () => {
    const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
    expect(await finds(utf16('Điều 1'))).toBe('text/plain');
    expect(await finds(utf16('dòng\nTUYỆT MẬT\n'))).toBe('content.classified');
  });

  test('bytes that are no text are not taken for one', async () => {
    expect(await finds(new Uint8Array([0xc3, 0x28, 0x41]))).toBe('type.notAllowed');
  });
});

describe('Word', () => {
  test('an ordinary document is one', async () => {
    expect(await finds(await wordOf(paragraph('Quy chế bảo vệ'), paragraph('BẢO VỆ BÍ MẬT NHÀ NƯỚC')))).toBe(wordType);
  });

  test('a mark is found in the text, cut into runs, in a table, decomposed and spaced out', async () => {
    const cell = new Table({
      rows: [new TableRow({ children: [new TableCell({ children: [paragraph('TỐI MẬT')] })] })],
    });
    const marked = [
      wordOf(paragraph('Kính gửi'), paragraph('MẬT')),
      wordOf(paragraph('M', 'Ậ', 'T')),
      wordOf(paragraph('TUYỆT MẬT'.normalize('NFD'))),
      wordOf(paragraph('T Ố I   M Ậ T')),
      wordOf(cell),
      wordOf(new Paragraph({ children: [new TextRun({ text: 'Tối mật', allCaps: true })] })),
    ];
    for (const content of marked) expect(await finds(await content)).toBe('content.classified');
  });

  test('a mark is found in the head and foot of the page and in what the file says of itself', async () => {
    const mark = { default: new Header({ children: [paragraph('MẬT')] }) };
    const foot = { default: new Footer({ children: [paragraph('Độ mật: Mật')] }) };
    const children = [paragraph('nội dung')];
    for (const document of [
      new Document({ sections: [{ headers: mark, children }] }),
      new Document({ sections: [{ footers: foot, children }] }),
      new Document({ title: 'TUYỆT MẬT', sections: [{ children }] }),
    ])
      expect(await finds(await Packer.toBuffer(document))).toBe('content.classified');
  });

  test('one cut short is damaged, not an error of ours', async () => {
    const whole = await wordOf(paragraph('nội dung'));
    expect(await finds(whole.subarray(0, whole.length - 200))).toBe('content.damaged');
  });
});

describe('Excel', () => {
  test('an ordinary workbook is one', async () => {
    expect(await finds(await sheetOf((sheet) => sheet.addRow(['Số', 'Trích yếu'])))).toBe(sheetType);
  });

  test('a mark is found in a cell, in the head of the page and in the name of a sheet', async () => {
    const marked = [
      sheetOf((sheet) => sheet.addRow([1, 'MẬT'])),
      sheetOf((sheet) => sheet.addRow([{ richText: [{ text: 'TỐI ' }, { text: 'MẬT' }] }])),
      sheetOf((sheet) => {
        sheet.headerFooter.oddHeader = '&C&"Times,Bold"&14MẬT';
      }),
      sheetOf((sheet) => sheet.addRow([1]), 'TUYỆT MẬT'),
    ];
    for (const content of marked) expect(await finds(await content)).toBe('content.classified');
  });
});

describe('PDF', () => {
  test('an ordinary one is read and let through', async () => {
    expect(await finds(pdfOf([['QUY CHẾ BẢO VỆ'], ['Điều 1. BẢO VỆ BÍ MẬT NHÀ NƯỚC']]))).toBe('application/pdf');
  });

  test('a mark is found on any page, beside the national title, and spaced out', async () => {
    for (const pages of [
      [['trang một'], ['MẬT', 'Kính gửi']],
      [
        [
          { text: 'MẬT', x: 60 },
          { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', x: 260 },
        ],
      ],
      [['T U Y Ệ T  M Ậ T']],
      [['TỐI MẬT'.normalize('NFD')]],
    ])
      expect(await finds(pdfOf(pages))).toBe('content.classified');
  });

  test('a word set letter by letter is one word, and what stands close is one line', async () => {
    const letters = [...'BÍ MẬT'].map((text, index) => ({ text, x: 60 + index * 12 }));
    expect(await finds(pdfOf([letters]))).toBe('application/pdf');
    expect(await finds(pdfOf([letters.slice(3)]))).toBe('content.classified');
  });

  test('one that only calls itself a PDF is damaged', async () => {
    expect(await finds('%PDF-1.7\nnothing of the kind')).toBe('content.damaged');
  });
});

describe('everything else', () => {
  test.each([
    ['a program', new Uint8Array([0x4d, 0x5a, 0x90, 0x00])],
    ['an older Word file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['a GIF', new TextEncoder().encode('GIF89a\u0001\u0000')],
  ])('%s is not taken in', async (_name, content) => expect(await finds(content)).toBe('type.notAllowed'));

  test('pictures are told by their first bytes', async () => {
    expect(await finds(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]))).toBe('image/png');
    expect(await finds(new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0]))).toBe('image/jpeg');
  });
});
