import { CircleAlert, CircleCheck, Info, type LucideIcon, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from '../icon/Icon.tsx';

/** `info` chàm, `warn` amber, `error` plum, `done` green. */
export type BannerTone = 'info' | 'warn' | 'error' | 'done';

interface BannerProps {
  tone?: BannerTone;
  /** The bold fact, with its full stop. */
  title: string;
  /** What it means. */
  children?: ReactNode;
  /** At most one act. */
  action?: ReactNode;
  icon?: LucideIcon;
  /** Speaks up when it appears while the page is open. */
  isLive?: boolean;
}

const icons: Record<BannerTone, LucideIcon> = {
  info: Info,
  warn: TriangleAlert,
  error: CircleAlert,
  done: CircleCheck,
};

/** A fact about this page, then what it means, then at most one act. */
export function Banner({ tone = 'info', title, children, action, icon, isLive = false }: BannerProps) {
  const role = isLive ? (tone === 'error' ? 'alert' : 'status') : undefined;
  return (
    <div className={`at-banner at-banner-${tone}`} role={role}>
      <Icon of={icon ?? icons[tone]} />
      <div className="at-grow">
        <b>{title}</b> {children}
      </div>
      {action}
    </div>
  );
}
