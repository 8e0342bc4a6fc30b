import { useLingui } from '@lingui/react/macro';
import { Search } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton, Link } from 'react-aria-components';
import { formatDate, formatNumber } from '@antoan/i18n';
import { Icon } from '../icon/Icon.tsx';
import { Mark } from '../mark/Mark.tsx';

/** A place in the frame's navigation. */
export interface NavItem {
  label: string;
  href: string;
  isCurrent?: boolean;
  /** How much work waits there. */
  count?: number;
}

interface TopBarProps {
  /** The way home, beside the mark. */
  homeHref: string;
  items: readonly NavItem[];
  /** SearchTrigger, LanguageSwitch and AccountMenu, in this order. */
  children?: ReactNode;
  /** Shows the strip that says the data are a demonstration. */
  isDemonstration?: boolean;
  /** The demonstration's own day, said in the strip. */
  today?: string;
}

/** The one chàm bar: mark, the remote's own items, search, language, who and for which unit. */
export function TopBar({ homeHref, items, children, isDemonstration = false, today }: TopBarProps) {
  const { t } = useLingui();
  return (
    <header className="at-top">
      <div className="at-top-bar">
        <Link className="at-brand" href={homeHref}>
          <Mark />
          An Toàn
        </Link>
        <nav className="at-nav" aria-label={t`Chính`}>
          {items.map((item) => (
            <Link
              key={item.href}
              href={item.href}
              className="at-nav-item"
              aria-current={item.isCurrent ? 'page' : undefined}
            >
              {item.label}
              {item.count ? (
                <span className="at-nav-count">
                  {formatNumber(item.count)}
                  <span className="at-hidden"> {t`việc`}</span>
                </span>
              ) : null}
            </Link>
          ))}
        </nav>
        {children}
      </div>
      {isDemonstration ? <DemonstrationStrip today={today} /> : null}
    </header>
  );
}

/** Stands on every page while the data are demonstration data. */
export function DemonstrationStrip({ today }: { today?: string | undefined }) {
  const { t } = useLingui();
  return (
    <p className="at-demonstration">
      {today
        ? t`Dữ liệu minh họa, hôm nay là ${{ today: formatDate(today) }}`
        : t`Dữ liệu minh họa – không phải kết quả thật của đơn vị nào`}
    </p>
  );
}

/** Opens the palette; on a phone only its glass. Ctrl K does the same. */
export function SearchTrigger({ onPress }: { onPress: () => void }) {
  const { t } = useLingui();
  return (
    <AriaButton className="at-find" onPress={onPress}>
      <Icon of={Search} />
      <span>{t`Tìm đơn vị, quyết định`}</span>
      <kbd className="at-kbd" aria-hidden="true">
        Ctrl K
      </kbd>
    </AriaButton>
  );
}
