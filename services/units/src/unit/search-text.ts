import { abbreviate, expandAbbreviations, foldVietnamese } from '@antoan/vietnamese-text';

/** One spelling for what is stored and for what is typed: folded, and abbreviated wherever an abbreviation is known. */
function oneSpelling(text: string): string {
  return abbreviate(expandAbbreviations(foldVietnamese(text)));
}

/** What people call a kind of unit whatever its name says: an enterprise is a "DN" also when it is called "Công ty". */
const kindWords: Partial<Record<string, string>> = {
  ENTERPRISE: oneSpelling('doanh nghiệp'),
  SCHOOL: oneSpelling('trường'),
  MEDIA: oneSpelling('báo đài'),
};

/** What a unit is found by; every word begins after a space, so that a search can ask for beginnings of words. */
export function searchTextOf(unit: {
  name: string;
  shortName: string | null;
  code: string | null;
  kind?: string;
}): string {
  const spoken = [...[unit.name, unit.shortName ?? ''].map(oneSpelling), kindWords[unit.kind ?? ''] ?? ''];
  return ` ${[...spoken, unit.code ?? ''].filter(Boolean).join(' | ')}`;
}

/** What `find_units` takes: every word must begin a word, in any order; the whole phrase ranks first. */
export function searchPatternsOf(typed: string): { patterns: string[]; phrase: string } {
  // "CA Bắc Hà": at the beginning nobody means the bird.
  const phrase = oneSpelling(foldVietnamese(typed).replace(/^ca (?=\S)/u, 'cong an '));
  return {
    patterns: phrase
      .split(' ')
      .filter(Boolean)
      // A number may be a code that lost its zeros.
      .map((word) => (/^[0-9]+$/u.test(word) ? `%${word}%` : `% ${word}%`)),
    phrase,
  };
}
