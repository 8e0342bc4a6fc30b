export { compareVietnamese, sortByName } from './compare-vietnamese.ts';
export { inSentence } from './in-sentence.ts';
export { foldMarks, splitByMatch } from './fold-marks.ts';
export {
  type DateValue,
  dayBefore,
  formatBytes,
  formatDate,
  formatDateInDocument,
  formatDateTime,
  formatNumber,
  formatPercent,
  formatShare,
  formatTime,
} from './format.ts';
export { joinCatalogs } from './join-catalogs.ts';
export {
  activateLocale,
  activeLocale,
  APP_LOCALES,
  type AppLocale,
  createI18n,
  i18n,
  registerMessages,
} from './i18n.ts';
export { I18nRoot, useAppLocale } from './I18nRoot.tsx';
export { keepCompounds } from './keep-compounds.ts';
