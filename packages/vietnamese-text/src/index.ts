export { nfc, nfcLines } from './normalize-text.ts';
export { foldFrom, foldSql, foldTo, foldVietnamese } from './fold-vietnamese.ts';
export { abbreviate, expandAbbreviations, queryKeys } from './search-query.ts';
export { compareVietnamese } from './compare-vietnamese.ts';
export { hasClassificationMark, hasClassificationMarkInName } from './classification-mark.ts';
export { namesPersonPattern, type PersonPattern } from './person-pattern.ts';
export { problemsOfTexts, tidy, tidyLines, type TypedText } from './free-text.ts';
