import { keepCompounds } from '@antoan/i18n';
import { useLingui } from '@lingui/react/macro';
import { Menu as MenuIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton, Link, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { LanguageSwitch } from '../frame/LanguageSwitch.tsx';
import { DemonstrationStrip, type NavItem } from '../frame/TopBar.tsx';
import { Icon } from '../icon/Icon.tsx';
import { LinkButton } from '../link-button/LinkButton.tsx';
import { Mark } from '../mark/Mark.tsx';
import { Terraces } from '../threshold/Terraces.tsx';

interface PublicTopBarProps {
  homeHref: string;
  items: readonly NavItem[];
  signInHref: string;
  isDemonstration?: boolean;
  /** The demonstration's own day, said in the strip. */
  today?: string;
}

/** The bar of the public pages: light, with the province's name and the way to sign in. */
export function PublicTopBar({ homeHref, items, signInHref, isDemonstration = false, today }: PublicTopBarProps) {
  const { t } = useLingui();
  return (
    <header className="at-public-top">
      <div className="at-public-bar">
        <Link className="at-brand" href={homeHref}>
          <Mark />
          An Toàn Lào Cai
        </Link>
        <nav aria-label={t`Chính`} className="at-public-nav">
          {items.map((item) => (
            <Link key={item.href} href={item.href} aria-current={item.isCurrent ? 'page' : undefined}>
              {item.label}
            </Link>
          ))}
        </nav>
        <LanguageSwitch form="codes" />
        <span className="at-no-phone">
          <LinkButton href={signInHref}>{t`Đăng nhập`}</LinkButton>
        </span>
        <PhoneMenu items={[...items, { label: t`Đăng nhập`, href: signInHref }]} />
      </div>
      {isDemonstration ? <DemonstrationStrip today={today} /> : null}
    </header>
  );
}

function PhoneMenu({ items }: { items: readonly NavItem[] }) {
  const { t } = useLingui();
  return (
    <MenuTrigger>
      <AriaButton className="at-icon-button at-only-phone at-public-menu" aria-label={t`Mở trình đơn`}>
        <Icon of={MenuIcon} isLarge />
      </AriaButton>
      <Popover className="at-popover" placement="bottom end">
        <Menu className="at-menu">
          {items.map((item) => (
            <MenuItem key={item.href} href={item.href} className="at-menu-item">
              {item.label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

interface PublicMastheadProps {
  /** The finding, with its number in it. */
  title: string;
  /** On what it rests and until when. */
  children: ReactNode;
}

/** The headline of a public page over the terraces. */
export function PublicMasthead({ title, children }: PublicMastheadProps) {
  return (
    <section className="at-masthead">
      <Terraces place="masthead" />
      <div className="at-masthead-text">
        <h1>{keepCompounds(title)}</h1>
        <p>{children}</p>
      </div>
    </section>
  );
}

/** The column of a public page, 1160 px at most. */
export function PublicColumn({ children }: { children: ReactNode }) {
  return (
    <div className="at-public-column" data-density="roomy">
      {children}
    </div>
  );
}
