import { expect, test } from 'vitest';
import {
  groupedVerificationCode,
  isVerificationCode,
  tidyVerificationCode,
  verificationCodeOf,
} from './verification-code.ts';

const signs = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9];
const code = () => {
  const left = [...signs];
  return verificationCodeOf(() => left.shift()!);
};

test('a code is sixteen signs without look-alikes, printed in groups of four, and read however it is typed', () => {
  expect(code()).toMatch(/^[34679ACDEFGHJKMNPRTVWXY]{16}$/);
  const grouped = groupedVerificationCode(code());
  expect(grouped).toMatch(/^.{4}-.{4}-.{4}-.{4}$/);
  expect(tidyVerificationCode(` ${grouped.toLowerCase().replaceAll('-', ' ')} `)).toBe(code());
  expect(isVerificationCode(grouped)).toBe(true);
});

test('every single slip and every exchange of two neighbours is noticed', () => {
  const right = code();
  for (let place = 0; place < right.length; place += 1) {
    for (const sign of '34679ACDEFGHJKMNPRTVWXY') {
      const slipped = right.slice(0, place) + sign + right.slice(place + 1);
      expect(isVerificationCode(slipped)).toBe(sign === right[place]);
    }
    const next = place + 1;
    if (next === right.length || right[place] === right[next]) continue;
    const exchanged = right.slice(0, place) + right[next] + right[place] + right.slice(next + 1);
    expect(isVerificationCode(exchanged)).toBe(false);
  }
});

test('what is too short, too long or of other signs is no code', () => {
  for (const typed of ['', 'ABC', `${code()}3`, 'OOOO-OOOO-OOOO-OOOO']) expect(isVerificationCode(typed)).toBe(false);
});
