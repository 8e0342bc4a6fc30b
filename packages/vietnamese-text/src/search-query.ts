import { foldVietnamese } from './fold-vietnamese.ts';

/** Abbreviations people type or read on signs, folded, with the folded words they stand for. */
const ABBREVIATIONS: readonly (readonly [short: string, long: string])[] = [
  ['thpt', 'trung hoc pho thong'],
  ['thcs', 'trung hoc co so'],
  ['mn', 'mam non'],
  ['ptdtnt', 'pho thong dan toc noi tru'],
  ['ptdtbt', 'pho thong dan toc ban tru'],
  ['ptdt', 'pho thong dan toc'],
  ['gdtx', 'giao duc thuong xuyen'],
  ['gdnn', 'giao duc nghe nghiep'],
  ['gddt', 'giao duc va dao tao'],
  ['gd dt', 'giao duc va dao tao'],
  ['ubnd', 'uy ban nhan dan'],
  ['dn', 'doanh nghiep'],
  ['cp', 'co phan'],
  ['htx', 'hop tac xa'],
  ['bql', 'ban quan ly'],
  ['kkt', 'khu kinh te'],
  ['bhxh', 'bao hiem xa hoi'],
  ['antt', 'an ninh trat tu'],
  ['tt', 'thi tran'],
  ['tx', 'thi xa'],
  ['tp', 'thanh pho'],
  ['p', 'phuong'],
  ['h', 'huyen'],
];

/** `ca` is Công an only before a place; elsewhere it is a word of its own, as in "Sơn Ca". */
const POLICE_OF = /\bca (?=(?:tinh|huyen|h|thi xa|tx|thanh pho|tp|xa|phuong|p|thi tran|tt)\b)/gu;

/** Shorter forms are no help to a search: `p` or `tt` would be found inside any other word. */
const LEAST_LETTERS = 3;

function replaceWords(text: string, from: string, to: string): string {
  // Most texts hold few of the words: a hundred thousand names are searched for each of them.
  return text.includes(from) ? ` ${text} `.replaceAll(` ${from} `, ` ${to} `).trim() : text;
}

/** Writes out the abbreviations in a text already folded: `thpt bao thang` becomes `trung hoc pho thong bao thang`. */
export function expandAbbreviations(folded: string): string {
  const written = folded.replace(POLICE_OF, 'cong an ');
  return ABBREVIATIONS.reduce((text, [short, long]) => replaceWords(text, short, long), written);
}

/**
 * The reverse of {@link expandAbbreviations} for abbreviations of three letters and more;
 * where two of them share a meaning, the first. `abbreviate(expandAbbreviations(x))` is one spelling for every way of writing x.
 */
export function abbreviate(folded: string): string {
  return ABBREVIATIONS.filter(([short]) => short.length >= LEAST_LETTERS).reduce(
    (text, [short, long]) => replaceWords(text, long, short),
    folded,
  );
}

/**
 * The search keys to try for what a person typed: as typed, written out, and abbreviated.
 * Names are stored either way, so a search matches when any of these is found in the folded name.
 */
export function queryKeys(typed: string): string[] {
  const folded = foldVietnamese(typed);
  if (folded === '') return [];
  const expanded = expandAbbreviations(folded);
  const halfway = ABBREVIATIONS.map(([short, long]) => replaceWords(folded, short, long));
  return [...new Set([folded, expanded, abbreviate(expanded), ...halfway])];
}
