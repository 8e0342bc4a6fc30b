import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { buildDecision } from '../decision.factory.ts';
import { decree30 } from '../document/decree-30.ts';
import { writePdf } from './write-pdf.ts';

/** Points of a millimetre. */
const point = 72 / 25.4;

test('the pages are A4, numbered but for the first, and the head of a table stands on each of its pages', async () => {
  const pdf = await getDocumentProxy(await writePdf(buildDecision(60)));
  const { text } = await extractText(pdf, { mergePages: false });
  expect(text.length).toBeGreaterThan(3);
  expect(text[0]).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  expect(text[0]).toContain('Số: 05/QĐ-UBND');
  expect(text[0]).toContain('Lào Cai, ngày 05 tháng 01 năm 2022');
  expect(text[0]).toContain('KT. CHỦ TỊCH');
  expect(text[0]).not.toMatch(/^\s*1\s/);
  for (const [index, page] of text.slice(1).entries()) {
    expect(page.trimStart().startsWith(String(index + 2))).toBe(true);
    expect(page).toContain('Tên đơn vị');
  }
  const [, , width, height] = (await pdf.getPage(1)).view as [number, number, number, number];
  expect([Math.round(width / point), Math.round(height / point)]).toEqual([210, 297]);
  const [, , wide] = (await pdf.getPage(2)).view as [number, number, number, number];
  expect(Math.round(wide / point)).toBe(297);
});

test('letters stand within the margins of the decree, in the sizes of the decree', async () => {
  const pdf = await getDocumentProxy(await writePdf(buildDecision(1)));
  const { items } = await (await pdf.getPage(1)).getTextContent();
  const pieces = items as { str: string; transform: number[]; height: number; width: number }[];
  const sizeOf = (words: string) => pieces.find(({ str }) => str.includes(words))?.transform[3];
  expect(sizeOf('CỘNG HÒA')).toBeCloseTo(decree30.sizes.nation);
  expect(sizeOf('Độc lập')).toBeCloseTo(decree30.sizes.motto);
  expect(sizeOf('QUYẾT ĐỊNH')).toBeCloseTo(decree30.sizes.type);
  expect(sizeOf('Nơi nhận')).toBeCloseTo(decree30.sizes.recipientsLabel);
  expect(sizeOf('- Công an')).toBeCloseTo(decree30.sizes.recipients);
  const body = pieces.filter(({ str, transform }) => str.trim() !== '' && transform[3] === decree30.sizes.body);
  for (const { transform, width } of body) {
    expect(transform[4]).toBeGreaterThanOrEqual(decree30.margins.left * point - 0.5);
    expect(transform[4]! + width).toBeLessThanOrEqual((210 - decree30.margins.right) * point + 2);
  }
});

test('the same document has the same bytes', async () => {
  const [one, other] = await Promise.all([writePdf(buildDecision(3)), writePdf(buildDecision(3))]);
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
});
