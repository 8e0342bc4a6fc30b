import { abbreviate, expandAbbreviations, foldVietnamese } from '@antoan/vietnamese-text';

/** One spelling for what is stored and for what is typed: folded, and abbreviated wherever an abbreviation is known. */
function oneSpelling(text: string): string {
  return abbreviate(expandAbbreviations(foldVietnamese(text)));
}

/** What a unit is found by. */
export function searchTextOf(unit: { name: string; shortName: string | null; code: string | null }): string {
  return [oneSpelling(unit.name), unit.shortName === null ? '' : oneSpelling(unit.shortName), unit.code ?? '']
    .filter(Boolean)
    .join(' | ');
}

/** What `find_units` takes: every word must occur, in any order; the whole phrase ranks first. */
export function searchPatternsOf(typed: string): { patterns: string[]; phrase: string } {
  const phrase = oneSpelling(typed);
  return {
    patterns: phrase
      .split(' ')
      .filter(Boolean)
      .map((word) => `%${word}%`),
    phrase,
  };
}
