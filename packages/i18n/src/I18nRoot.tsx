import { I18nProvider as LinguiProvider } from '@lingui/react';
import { type ReactNode, useSyncExternalStore } from 'react';
import { I18nProvider as ReactAriaProvider } from 'react-aria-components';
import { activeLocale, type AppLocale, i18n } from './i18n.ts';
import { installReactAriaStrings } from './react-aria-strings.ts';

installReactAriaStrings();

/** Gives Lingui's messages and React Aria's own strings to everything inside; the shell mounts it once. */
export function I18nRoot({ children }: { children: ReactNode }) {
  const locale = useAppLocale();
  return (
    <LinguiProvider i18n={i18n}>
      <ReactAriaProvider locale={locale === 'en' ? 'en-GB' : 'vi-VN'}>{children}</ReactAriaProvider>
    </LinguiProvider>
  );
}

/** The language in use; the component draws again when it changes. */
export function useAppLocale(): AppLocale {
  return useSyncExternalStore(subscribeToLocale, activeLocale, activeLocale);
}

function subscribeToLocale(onChange: () => void): () => void {
  return i18n.on('change', onChange);
}
