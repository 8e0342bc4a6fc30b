import { describe, expect, test } from 'vitest';
import { isOpenPlace, placesToMend } from './places-to-mend.ts';

const returned = {
  at: '2021-11-20T02:00:00Z',
  reason: 'Thiếu quyết định ban hành',
  reasonCode: 'EVIDENCE_MISSING' as const,
  criterionIds: ['a', 'b'],
  parts: ['MINUTES' as const],
  bodyUnit: null,
};

describe('what of a form is open', () => {
  test('of a draft that never went out, everything', () => {
    expect(isOpenPlace(null, 'answers-a')).toBe(true);
    expect(isOpenPlace(null, 'minutes')).toBe(true);
  });

  test('of a dossier sent back, what was named and nothing else', () => {
    expect(placesToMend(returned)).toEqual(['answers-a', 'answers-b', 'minutes']);
    expect(isOpenPlace(returned, 'answers-a')).toBe(true);
    expect(isOpenPlace(returned, 'answers-c')).toBe(false);
    expect(isOpenPlace(returned, 'minutes')).toBe(true);
    expect(isOpenPlace(returned, 'registration')).toBe(false);
  });
});
