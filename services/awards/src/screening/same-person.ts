import { foldVietnamese, nfc } from '@antoan/vietnamese-text';

/** How one written name relates to another: the same, the same but for its marks, or another. */
export type NameLikeness = 'SAME' | 'RESEMBLING' | 'OTHER';

/** The five tone marks; each syllable carries at most one. */
const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const addresses = /^(?:ông|bà|anh|chị|đồng chí|đ\/c)\s+/u;

/**
 * Compares names as two clerks may have written them. Case, spaces, form of address, words in brackets and the place of a
 * tone mark (hoà, hòa) make no difference, and neither does a name typed without any marks. Names whose marks differ, as Hà
 * and Hạ, may be two persons: they only resemble each other.
 */
export function likenessOf(one: string, other: string): NameLikeness {
  const [first, second] = [plainly(one), plainly(other)];
  if (foldVietnamese(first) !== foldVietnamese(second) || foldVietnamese(first) === '') return 'OTHER';
  const isUnmarked = first === foldVietnamese(first) || second === foldVietnamese(second);
  return isUnmarked || spellingOf(first) === spellingOf(second) ? 'SAME' : 'RESEMBLING';
}

function plainly(name: string): string {
  return nfc(nfc(name).replaceAll(/\([^)]*\)/gu, ' '))
    .toLowerCase()
    .replace(addresses, '');
}

/** Each syllable with its tone mark last, wherever in the syllable it was put. */
function spellingOf(name: string): string {
  return name
    .split(/[^\p{Letter}\p{Mark}]+/u)
    .filter(Boolean)
    .map((syllable) => {
      const letters = syllable.normalize('NFD');
      return letters.replaceAll(toneMarks, '') + (letters.match(toneMarks) ?? []).join('');
    })
    .join(' ');
}
