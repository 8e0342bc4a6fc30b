import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import type { Certificate } from '../document/certificate.ts';
import { writeCertificates } from './write-certificates.ts';

const certificate = (holder: string): Certificate => ({
  authority: 'Chủ tịch Ủy ban nhân dân tỉnh Lào Cai',
  holder,
  achievement: 'Đạt tiêu chuẩn “An toàn về an ninh, trật tự” năm 2020',
  decision: { number: '4310/QĐ-UBND', date: '2020-12-18' },
  number: '002/4310/GCN-ANTT',
  place: 'Lào Cai',
  signature: { authority: ['Chủ tịch'], name: null },
  verification: {
    code: 'K7QX9M2F',
    page: 'http://localhost:4000/xac-minh',
    address: 'http://localhost:4000/xac-minh/K7QX9M2F',
  },
});

test('a batch has a page for each unit, with the code and where it is checked', async () => {
  const holders = ['THPT Bảo Thắng (minh họa)', 'Công ty Tằng Loỏng (minh họa)'];
  const pdf = await getDocumentProxy(await writeCertificates(holders.map(certificate)));
  const { text, totalPages } = await extractText(pdf, { mergePages: false });
  expect(totalPages).toBe(2);
  for (const [index, holder] of holders.entries()) {
    expect(text[index]).toContain(holder);
    expect(text[index]).toContain('K7QX9M2F');
    expect(text[index]).toContain('Số vào sổ: 002/4310/GCN-ANTT');
    expect(text[index]).toContain('Tra cứu tại: http://localhost:4000/xac-minh');
  }
});

test('without a unit there is nothing to print', async () => {
  await expect(writeCertificates([])).rejects.toThrow(RangeError);
});
