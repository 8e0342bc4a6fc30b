import { activateLocale, activeLocale, type AppLocale, i18n, registerMessages } from '@antoan/i18n';
import { translateRemotes } from '../remotes/remote-store.ts';

const KEY = 'antoan.language';

/**
 * Begins in the language chosen on this device, and from then on keeps each choice and fetches what it needs:
 * English sentences reach only those who read English.
 */
export async function beginLanguage(): Promise<void> {
  i18n.on('change', () => {
    if (keptLanguage() === activeLocale()) return;
    keepLanguage(activeLocale());
    if (activeLocale() === 'en') void loadEnglish();
  });
  if (keptLanguage() !== 'en') return;
  await loadEnglish();
  activateLocale('en');
}

async function loadEnglish(): Promise<void> {
  const catalogs = await Promise.all([import('../../../../packages/web/locales/en.po'), import('../../locales/en.po')]);
  for (const { messages } of catalogs) registerMessages('en', messages);
  await translateRemotes();
}

function keptLanguage(): AppLocale {
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'vi';
  } catch {
    return 'vi'; // A browser that forbids storage begins in Vietnamese.
  }
}

function keepLanguage(locale: AppLocale): void {
  try {
    localStorage.setItem(KEY, locale);
  } catch {
    // As above: chosen for this visit only.
  }
}
