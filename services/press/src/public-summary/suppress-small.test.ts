import fc from 'fast-check';
import { expect, test } from 'vitest';
import { suppressSmall } from './suppress-small.ts';

test('I-32: no count of 1 to 4 is shown, and a single gap cannot be worked out from the total', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 9 }), (counts) => {
      const shown = suppressSmall(counts);
      counts.forEach((count, index) => {
        if (count >= 1 && count <= 4) expect(shown[index]).toBeNull();
        else if (shown[index] !== null) expect(shown[index]).toBe(count);
      });
      const gaps = shown.filter((count) => count === null).length;
      const others = counts.filter((count) => count > 4).length;
      if (gaps === 1) expect(others).toBe(0);
    }),
  );
});

test('where no count is small, all are shown', () => {
  expect(suppressSmall([12, 0, 7])).toEqual([12, 0, 7]);
});
