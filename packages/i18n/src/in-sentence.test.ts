import { expect, test } from 'vitest';
import { inSentence } from './in-sentence.ts';

test.each([
  ['Huyện Bảo Thắng', 'huyện Bảo Thắng'],
  ['Thị trấn N.T Phong Hải', 'thị trấn N.T Phong Hải'],
  ['UBND huyện Bảo Thắng', 'UBND huyện Bảo Thắng'],
  ['Xăng dầu Lào Cai', 'Xăng dầu Lào Cai'],
])('%s is written %s within a sentence', (name, written) => {
  expect(inSentence(name)).toBe(written);
});
