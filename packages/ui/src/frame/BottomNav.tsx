import { useLingui } from '@lingui/react/macro';
import type { LucideIcon } from 'lucide-react';
import { Link } from 'react-aria-components';
import { Icon } from '../icon/Icon.tsx';
import type { NavItem } from './TopBar.tsx';

/** A place at the bottom of a phone. */
export interface BottomNavItem extends NavItem {
  icon: LucideIcon;
}

/** On a phone the first four places, within the thumb. Nothing on a desk. */
export function BottomNav({ items }: { items: readonly BottomNavItem[] }) {
  const { t } = useLingui();
  return (
    <nav className="at-bottom-nav" aria-label={t`Điều hướng nhanh`}>
      {items.slice(0, 4).map((item) => (
        <Link key={item.href} href={item.href} aria-current={item.isCurrent ? 'page' : undefined}>
          <Icon of={item.icon} isLarge />
          {item.label}
        </Link>
      ))}
    </nav>
  );
}

/** The first stop of the Tab key: past the bar to the content with this id. */
export function SkipLink({ targetId = 'noi-dung' }: { targetId?: string }) {
  const { t } = useLingui();
  return (
    <a className="at-skip" href={`#${targetId}`}>
      {t`Đến nội dung chính`}
    </a>
  );
}
