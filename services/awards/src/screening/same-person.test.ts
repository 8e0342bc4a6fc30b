import { expect, test } from 'vitest';
import { likenessOf } from './same-person.ts';

test.each([
  ['Nguyễn Văn Hà', 'nguyễn văn hà', 'SAME'],
  ['Nguyễn Văn Hà'.normalize('NFD'), 'Nguyễn Văn Hà', 'SAME'],
  ['NGUYEN VAN HA', 'Nguyễn Văn Hà', 'SAME'],
  ['Ông  Nguyễn Văn Hà', 'Nguyễn Văn Hà (minh họa)', 'SAME'],
  ['Trần Thị Hoà', 'Trần Thị Hòa', 'SAME'],
  ['Đ/c Giàng A Thuỷ', 'Giàng A Thủy', 'SAME'],
  ['Nguyễn Văn Hạ', 'Nguyễn Văn Hà', 'RESEMBLING'],
  ['Lê Thị Hoa', 'Lê Thị Hòa', 'RESEMBLING'],
  ['Nguyễn Văn Hải', 'Nguyễn Văn Hà', 'OTHER'],
  ['', '', 'OTHER'],
])('%s and %s: %s', (one, other, likeness) => {
  expect(likenessOf(one, other)).toBe(likeness);
  expect(likenessOf(other, one)).toBe(likeness);
});
