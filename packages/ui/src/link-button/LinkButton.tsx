import { keepCompounds } from '@antoan/i18n';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-aria-components';
import { buttonClass, type ButtonTone } from '../button/Button.tsx';
import { Icon } from '../icon/Icon.tsx';

interface LinkButtonProps {
  children: ReactNode;
  href: string;
  tone?: ButtonTone;
  size?: 'regular' | 'small';
  icon?: LucideIcon;
  isWide?: boolean;
  /** Lets the browser save the answer instead of showing it. */
  download?: string | boolean;
}

/** A link drawn as a button, because it is the next thing to do. */
export function LinkButton({ children, href, tone = 'plain', size, icon, isWide, download }: LinkButtonProps) {
  return (
    <Link className={buttonClass(tone, size, isWide)} href={href} download={download}>
      <span className="at-button-face">
        {icon ? <Icon of={icon} /> : null}
        {typeof children === 'string' ? keepCompounds(children) : children}
      </span>
    </Link>
  );
}

interface TextLinkProps {
  children: ReactNode;
  href: string;
  /** `quiet` stands in a panel head or under a list, without a line. */
  tone?: 'text' | 'quiet';
  icon?: LucideIcon;
  isCurrent?: boolean;
  lang?: string;
}

/** A link that goes through the shell's router. */
export function TextLink({ children, href, tone = 'text', icon, isCurrent, lang }: TextLinkProps) {
  return (
    <Link
      className={tone === 'quiet' ? 'at-link-quiet' : 'at-link'}
      href={href}
      lang={lang}
      aria-current={isCurrent ? 'page' : undefined}
    >
      {children}
      {icon ? <Icon of={icon} /> : null}
    </Link>
  );
}
