import { i18n as lingui, type I18n, type Messages, setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';

/** The two languages of the product. Vietnamese is the source text in the code; English is translated. */
export type AppLocale = 'vi' | 'en';

/** Every language a person may choose, the source language first. */
export const APP_LOCALES: readonly AppLocale[] = ['vi', 'en'];

/** The one Lingui instance that the shell and every remote share. */
export const i18n: I18n = lingui;

// Source messages stand uncompiled in the code, so the compiler belongs to production too.
i18n.setMessagesCompiler(compileMessage);
i18n.load('vi', {});
i18n.load('en', {});
i18n.activate('vi');

/** Adds a catalog; each front end calls it once for its own compiled `en.po`. */
export function registerMessages(locale: AppLocale, messages: Messages): void {
  i18n.load(locale, messages);
}

/** Makes `locale` the language of every text on the page. */
export function activateLocale(locale: AppLocale): void {
  i18n.activate(locale);
  if (typeof document !== 'undefined') document.documentElement.lang = locale;
}

/** The language in use now. */
export function activeLocale(): AppLocale {
  return i18n.locale === 'en' ? 'en' : 'vi';
}

/** A separate instance for tests that must not touch the shared one. */
export function createI18n(locale: AppLocale, messages: Messages = {}): I18n {
  const instance = setupI18n({ locale, messages: { [locale]: messages } });
  instance.setMessagesCompiler(compileMessage);
  return instance;
}
