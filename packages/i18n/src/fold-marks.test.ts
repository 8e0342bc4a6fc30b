import { expect, test } from 'vitest';
import { foldMarks, splitByMatch } from './fold-marks.ts';

test('marks and đ fold away, and no letter is gained or lost', () => {
  expect(foldMarks('Đường Phố Lu')).toBe('duong pho lu');
  expect(foldMarks('Nguyễn Thị Ổn')).toHaveLength('Nguyễn Thị Ổn'.normalize('NFC').length);
});

test('"pho lu" marks Phố Lu inside the name', () => {
  expect(splitByMatch('Thị trấn Phố Lu (minh họa)', 'pho lu')).toEqual([
    { text: 'Thị trấn ', isMatch: false },
    { text: 'Phố Lu', isMatch: true },
    { text: ' (minh họa)', isMatch: false },
  ]);
});

test('without a query or a match the text stays whole', () => {
  expect(splitByMatch('Sa Pa', '')).toEqual([{ text: 'Sa Pa', isMatch: false }]);
  expect(splitByMatch('Sa Pa', 'bac ha')).toEqual([{ text: 'Sa Pa', isMatch: false }]);
});
