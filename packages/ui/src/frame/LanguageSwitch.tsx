import { activateLocale, type AppLocale, useAppLocale } from '@antoan/i18n';
import { useLingui } from '@lingui/react/macro';
import { Languages } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { Icon } from '../icon/Icon.tsx';

interface LanguageSwitchProps {
  /** `icon` in the top bar, `words` on sign-in, `codes` on the public masthead. */
  form?: 'icon' | 'words' | 'codes';
  /** Told after the change, to keep the choice. */
  onChange?: (locale: AppLocale) => void;
}

const names: Record<AppLocale, string> = { vi: 'Tiếng Việt', en: 'English' };

/** Vietnamese or English, at once and without loading anew. */
export function LanguageSwitch({ form = 'icon', onChange }: LanguageSwitchProps) {
  const { t } = useLingui();
  const locale = useAppLocale();

  function choose(next: AppLocale) {
    activateLocale(next);
    onChange?.(next);
  }

  if (form === 'icon') {
    const other: AppLocale = locale === 'vi' ? 'en' : 'vi';
    return (
      <AriaButton
        className="at-top-icon"
        onPress={() => choose(other)}
        aria-label={t`Ngôn ngữ: ${names[locale]}. Đổi sang ${names[other]}`}
      >
        <Icon of={Languages} isLarge />
      </AriaButton>
    );
  }
  return (
    <div className="at-languages" role="group" aria-label={t`Ngôn ngữ`}>
      {(['vi', 'en'] as const).map((option) => (
        <button
          key={option}
          type="button"
          lang={option}
          aria-pressed={option === locale}
          onClick={() => choose(option)}
        >
          {form === 'codes' ? option.toUpperCase() : names[option]}
          {form === 'codes' ? <span className="at-hidden">, {names[option]}</span> : null}
        </button>
      ))}
    </div>
  );
}
