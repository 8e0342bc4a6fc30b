import { describe, expect, test } from 'vitest';
import { issuerLines, placeOfIssue } from './authority-lines.ts';

describe('the head of a decision', () => {
  test('a People’s Committee stands in two lines of capitals, marks kept', () => {
    expect(issuerLines('UBND huyện Bảo Thắng')).toEqual(['ỦY BAN NHÂN DÂN', 'HUYỆN BẢO THẮNG']);
    expect(issuerLines('UBND tỉnh Lào Cai')).toEqual(['ỦY BAN NHÂN DÂN', 'TỈNH LÀO CAI']);
  });

  test('is dated at the place without its rank', () => {
    expect(placeOfIssue('UBND thị xã Sa Pa')).toBe('Sa Pa');
    expect(placeOfIssue('UBND thành phố Lào Cai')).toBe('Lào Cai');
  });
});
