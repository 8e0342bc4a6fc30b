import { expect, test } from 'vitest';
import { placeOfBody, spelledOut } from './body-name.ts';

test.each([
  ['Ủy ban nhân dân tỉnh Lào Cai', 'Lào Cai'],
  ['UBND huyện Bảo Thắng', 'Bảo Thắng'],
  ['Ủy ban nhân dân thị xã Sa Pa', 'Sa Pa'],
  ['Công an thành phố Lào Cai', 'Lào Cai'],
  ['Ủy ban nhân dân xã Bản Xèo', 'Bản Xèo'],
  ['Văn phòng', 'Văn phòng'],
])('%s writes from %s', (name, place) => {
  expect(placeOfBody(name)).toBe(place);
});

test('documents shorten nothing', () => {
  expect(spelledOut('Chủ tịch UBND tỉnh Lào Cai')).toBe('Chủ tịch Ủy ban nhân dân tỉnh Lào Cai');
});
