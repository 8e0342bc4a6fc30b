/** Every Vietnamese vowel with its marks, by the plain letter it folds to; `đ` stands with `d`. */
const MARKED_LETTERS: Readonly<Record<string, string>> = {
  a: 'àáảãạăằắẳẵặâầấẩẫậ',
  d: 'đ',
  e: 'èéẻẽẹêềếểễệ',
  i: 'ìíỉĩị',
  o: 'òóỏõọôồốổỗộơờớởỡợ',
  u: 'ùúủũụưừứửữự',
  y: 'ỳýỷỹỵ',
};

/**
 * First argument of PostgreSQL's `translate(text, from, to)`: every marked letter, small and capital, precomposed.
 * Capitals are translated too, so that the SQL needs `lower` for ASCII only and does not depend on a collation.
 */
export const foldFrom: string = Object.values(MARKED_LETTERS)
  .map((marked) => marked + marked.toUpperCase())
  .join('')
  .normalize('NFC');

/** Second argument of `translate`: the plain letter for each character of {@link foldFrom}, at the same place. */
export const foldTo: string = Object.entries(MARKED_LETTERS)
  .map(([plain, marked]) => plain.repeat(marked.normalize('NFC').length * 2))
  .join('');

const PLAIN_OF: ReadonlyMap<string, string> = new Map(
  [...foldFrom].map((letter, index) => [letter, foldTo.charAt(index)]),
);

/**
 * Folds text into a search key: small letters without diacritics, đ as d, anything but letters and digits as one space.
 * `hòa` and `hoà` fold to the same key because both lose their tone.
 */
export function foldVietnamese(text: string): string {
  let folded = '';
  for (const letter of text.normalize('NFC')) folded += PLAIN_OF.get(letter) ?? letter;
  return folded
    .replace(/[A-Z]/gu, (letter) => letter.toLowerCase())
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();
}

/**
 * The PostgreSQL expression that equals {@link foldVietnamese} for a text column.
 * All its functions are immutable (`lower` is pinned to collation "C"), so it may stand in a generated column or an index.
 */
export function foldSql(column: string): string {
  const translated = `translate(normalize(${column}, NFC), '${foldFrom}', '${foldTo}')`;
  return `btrim(regexp_replace(lower(${translated} collate "C"), '[^a-z0-9]+', ' ', 'g'))`;
}
