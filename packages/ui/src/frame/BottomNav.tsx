import { useLingui } from '@lingui/react/macro';
import { type LucideIcon, Menu as MenuIcon } from 'lucide-react';
import { Button as AriaButton, Link, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Icon } from '../icon/Icon.tsx';
import type { NavItem } from './TopBar.tsx';

/** A place at the bottom of a phone. */
export interface BottomNavItem extends NavItem {
  icon: LucideIcon;
}

const PLACES_IN_REACH = 4;

/** On a phone four places within the thumb; what does not fit stands behind "Thêm". Nothing on a desk. */
export function BottomNav({ items }: { items: readonly BottomNavItem[] }) {
  const { t } = useLingui();
  const fitsAll = items.length <= PLACES_IN_REACH;
  const shown = fitsAll ? items : items.slice(0, PLACES_IN_REACH - 1);
  return (
    <nav className="at-bottom-nav" aria-label={t`Điều hướng nhanh`}>
      {shown.map((item) => (
        <Link key={item.href} href={item.href} aria-current={item.isCurrent ? 'page' : undefined}>
          <Icon of={item.icon} isLarge />
          {item.label}
        </Link>
      ))}
      {fitsAll ? null : <MorePlaces items={items.slice(PLACES_IN_REACH - 1)} />}
    </nav>
  );
}

function MorePlaces({ items }: { items: readonly BottomNavItem[] }) {
  const { t } = useLingui();
  return (
    <MenuTrigger>
      <AriaButton aria-current={items.some((item) => item.isCurrent) ? 'true' : undefined}>
        <Icon of={MenuIcon} isLarge />
        {t`Thêm`}
      </AriaButton>
      <Popover className="at-popover" placement="top end">
        <Menu className="at-menu" aria-label={t`Thêm`}>
          {items.map((item) => (
            <MenuItem key={item.href} href={item.href} className="at-menu-item" textValue={item.label}>
              {item.label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
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
