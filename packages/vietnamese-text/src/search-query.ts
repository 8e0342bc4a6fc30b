import { foldVietnamese } from './fold-vietnamese.ts';

/** Abbreviations people type or read on signs, folded, with the folded words they stand for. */
const ABBREVIATIONS: readonly (readonly [short: string, long: string])[] = [
  ['thpt', 'trung hoc pho thong'],
  ['thcs', 'trung hoc co so'],
  ['mn', 'mam non'],
  ['ptdtnt', 'pho thong dan toc noi tru'],
  ['ptdtbt', 'pho thong dan toc ban tru'],
  ['gdtx', 'giao duc thuong xuyen'],
  ['gdnn', 'giao duc nghe nghiep'],
  ['gd dt', 'giao duc va dao tao'],
  ['gddt', 'giao duc va dao tao'],
  ['ubnd', 'uy ban nhan dan'],
  ['ca', 'cong an'],
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

function replaceWords(text: string, from: string, to: string): string {
  return ` ${text} `.replaceAll(` ${from} `, ` ${to} `).trim();
}

/** Writes out the abbreviations in a text already folded: `thpt bao thang` becomes `trung hoc pho thong bao thang`. */
export function expandAbbreviations(folded: string): string {
  return ABBREVIATIONS.reduce((text, [short, long]) => replaceWords(text, short, long), folded);
}

/** The reverse of {@link expandAbbreviations}; where two short forms share a meaning, the first of them. */
export function abbreviate(folded: string): string {
  return ABBREVIATIONS.reduce((text, [short, long]) => replaceWords(text, long, short), folded);
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
