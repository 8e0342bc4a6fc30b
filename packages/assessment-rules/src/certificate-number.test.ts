import { expect, test } from 'vitest';
import { certificateNumberOf } from './certificate-number.ts';

test('a certificate bears its place on the list and the number of the decision without the symbol', () => {
  expect(certificateNumberOf(1, '2303/QĐ-UBND')).toBe('002/2303/GCN-ANTT');
});

test('a decision whose number bears no symbol gives its whole number', () => {
  expect(certificateNumberOf(0, '3401')).toBe('001/3401/GCN-ANTT');
});
