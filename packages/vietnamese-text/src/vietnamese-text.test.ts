import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  abbreviate,
  compareVietnamese,
  expandAbbreviations,
  foldFrom,
  foldSql,
  foldTo,
  foldVietnamese,
  hasClassificationMark,
  hasClassificationMarkInName,
  namesPersonPattern,
  nfc,
  nfcLines,
  queryKeys,
} from './index.ts';

/** Random text of Vietnamese letters in both cases and both normal forms, digits, blanks and punctuation. */
const vietnameseText = fc
  .tuple(
    fc.string({ unit: fc.constantFrom(...foldFrom, ...'abcdefghijklmnopqrstuvwxyzABCDEĐXYZ0189 .,-()\t&') }),
    fc.boolean(),
  )
  .map(([text, decomposed]) => (decomposed ? text.normalize('NFD') : text));

/** What PostgreSQL does with the expression of foldSql, step by step. */
function foldAsPostgres(text: string): string {
  let translated = '';
  for (const letter of text.normalize('NFC')) {
    const at = [...foldFrom].indexOf(letter);
    translated += at < 0 ? letter : ([...foldTo][at] ?? '');
  }
  const lowered = translated.replace(/[A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 32));
  return lowered.replace(/[^a-z0-9]+/g, ' ').replace(/^ +| +$/g, '');
}

describe('text on its way in', () => {
  test('two ways of typing the same word are stored as one', () => {
    expect(nfc('  Ba\u0309o   Tha\u0306\u0301ng\u200b ')).toBe('Bảo Thắng');
  });

  test('a note keeps its lines and loses its control characters', () => {
    expect(nfcLines('một \r\n\u0007 hai\n\n\n\nba ')).toBe('một\nhai\n\nba');
  });

  test('normalising twice changes nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => nfc(nfc(text)) === nfc(text)));
  });
});

describe('search keys', () => {
  test('both placements of a tone and a missing tone give one key', () => {
    expect(foldVietnamese('Hoà Mạc')).toBe('hoa mac');
    expect(foldVietnamese('HÒA  MẠC')).toBe('hoa mac');
    expect(foldVietnamese('hoa-mac')).toBe('hoa mac');
    expect(foldVietnamese('Đường Điện Biên Phủ')).toBe('duong dien bien phu');
  });

  test('translate() gets two strings of equal length without repeated letters', () => {
    expect([...foldFrom]).toHaveLength(foldTo.length);
    expect(new Set(foldFrom).size).toBe([...foldFrom].length);
    expect(foldFrom).toHaveLength(134);
  });

  test('the database and the code fold every Vietnamese text alike', () => {
    fc.assert(
      fc.property(vietnameseText, (text) => foldVietnamese(text) === foldAsPostgres(text)),
      { numRuns: 500 },
    );
    expect(foldSql('name')).toContain(`translate(normalize(name, NFC), '${foldFrom}', '${foldTo}')`);
  });

  test('a key is ASCII and folding it again changes nothing', () => {
    fc.assert(
      fc.property(vietnameseText, (text) => {
        const key = foldVietnamese(text);
        return /^([a-z0-9]+( [a-z0-9]+)*)?$/.test(key) && foldVietnamese(key) === key;
      }),
    );
  });

  test('a person finds a school by its short form and by its long form', () => {
    const stored = foldVietnamese('THPT Bảo Thắng (minh họa)');
    const finds = (typed: string) => queryKeys(typed).some((key) => stored.includes(key));
    expect(finds('trung học phổ thông bảo thắng')).toBe(true);
    expect(finds('thpt bao thang')).toBe(true);
    expect(finds('thcs bao thang')).toBe(false);
    expect(queryKeys('TT. Phố Lu')).toContain('thi tran pho lu');
    expect(queryKeys('P. Kim Tân')).toContain('phuong kim tan');
    expect(queryKeys('CA huyện Bảo Thắng')).toContain('cong an huyen bao thang');
    expect(queryKeys('  ')).toEqual([]);
  });
});

describe('one spelling for every way of writing', () => {
  const oneSpelling = (text: string) => abbreviate(expandAbbreviations(foldVietnamese(text)));

  test.each([
    ['Sở GD&ĐT', 'Sở Giáo dục và Đào tạo', 'so gddt'],
    ['P. Kim Tân', 'Phường Kim Tân', 'phuong kim tan'],
    ['CA huyện Bảo Thắng', 'Công an huyện Bảo Thắng', 'cong an huyen bao thang'],
    ['UBND TP. Lào Cai', 'Ủy ban nhân dân thành phố Lào Cai', 'ubnd thanh pho lao cai'],
    ['PTDTNT THCS và THPT', 'Phổ thông dân tộc nội trú trung học cơ sở và trung học phổ thông', 'ptdtnt thcs va thpt'],
  ])('"%s" and "%s" are both "%s"', (short, long, spelling) => {
    expect(oneSpelling(short)).toBe(spelling);
    expect(oneSpelling(long)).toBe(spelling);
  });

  test('a nursery called Sơn Ca is no police office', () => {
    expect(oneSpelling('Mầm non Sơn Ca Gia Phú')).toBe('mam non son ca gia phu');
  });
});

test('names stand in Vietnamese order, numbers by value', () => {
  const names = ['Xã Đồng Tuyển', 'Xã Dền Sáng', 'Trường số 10', 'Trường số 2', 'Xã Cốc San'];
  expect(names.toSorted(compareVietnamese)).toEqual([
    'Trường số 2',
    'Trường số 10',
    'Xã Cốc San',
    'Xã Dền Sáng',
    'Xã Đồng Tuyển',
  ]);
});

describe('I-34 confidentiality marks', () => {
  test.each([
    'MẬT',
    'TỐI MẬT\nBáo cáo',
    'Báo cáo (MẬT) quý I',
    'Tài liệu TUYỆT MẬT gửi kèm',
    'Độ mật: Tối mật',
    'Mức độ mật: mật',
  ])('the mark in "%s" is seen', (text) => {
    expect(hasClassificationMark(text)).toBe(true);
    expect(hasClassificationMark(text.normalize('NFD'))).toBe(true);
  });

  test.each([
    'Quy chế bảo vệ bí mật nhà nước',
    'QUY CHẾ BẢO VỆ BÍ MẬT NHÀ NƯỚC',
    'bảo mật thông tin, mật ong rừng',
    'Tối mật độ giao thông cao',
    'mức độ mật độ dân cư',
    'B Í M Ậ T',
    'A B C, mật',
  ])('"%s" is running text', (text) => {
    expect(hasClassificationMark(text)).toBe(false);
  });

  test.each(['M Ậ T', 'T Ố I  M Ậ T', 'Bản T U Y Ệ T   M Ậ T số 1', 'M.Ậ.T', 'M\u200bẬT', 'TỐI\u00a0MẬT', 'ＭẬＴ'])(
    '"%s" is a mark set apart for show, or hidden from a search',
    (text) => {
      expect(hasClassificationMark(text)).toBe(true);
      expect(hasClassificationMark(text.normalize('NFD'))).toBe(true);
    },
  );

  test.each([
    'MẬT_Kế hoạch 01.docx',
    'BC 12 (Tối mật).pdf',
    'tuyet-mat-03.pdf',
    'TOI_MAT.xlsx',
    'Mật.txt',
    'KH-M Ậ T.pdf',
  ])('the name "%s" bears a mark', (name) => {
    expect(hasClassificationMarkInName(name)).toBe(true);
    expect(hasClassificationMarkInName(name.normalize('NFD'))).toBe(true);
  });

  test.each([
    'Quy chế bảo vệ bí mật nhà nước.pdf',
    'QUY CHẾ BẢO VỆ BÍ MẬT NHÀ NƯỚC.docx',
    'kham_mat.pdf',
    'Bảo mật.pdf',
  ])('the name "%s" bears none', (name) => expect(hasClassificationMarkInName(name)).toBe(false));
});

describe('patterns that name a person', () => {
  test.each([
    ['gọi 0912 345 678 khi cần', 'PHONE_NUMBER'],
    ['+84 98.765.4321', 'PHONE_NUMBER'],
    ['CCCD 010099001234', 'ID_NUMBER'],
    ['CMND: 063123456.', 'ID_NUMBER'],
    ['số 010 099 001 234', 'ID_NUMBER'],
  ])('"%s" is found', (text, pattern) => {
    expect(namesPersonPattern(text)).toBe(pattern);
  });

  test.each([
    'Kế hoạch số 12/KH-THPT ngày 08/01/2021',
    'trị giá 150.000.000 đồng',
    'trị giá 150000000 đồng',
    'từ 16/11/2020 đến 15/11/2021, 120 người tham dự',
  ])('"%s" passes', (text) => {
    expect(namesPersonPattern(text)).toBeNull();
  });
});
