import { keepCompounds } from '@antoan/i18n';
import { Inbox, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from '../icon/Icon.tsx';

interface EmptyProps {
  /** Why there is nothing: "Hôm nay không có hồ sơ nào chờ". */
  title: string;
  /** What comes next, and where else to look. */
  children?: ReactNode;
  action?: ReactNode;
  icon?: LucideIcon;
  /** Where it is all there is on the page, its title is the page's heading. */
  isPage?: boolean;
}

/** Nothing here, and that is no fault. */
export function Empty({ title, children, action, icon = Inbox, isPage = false }: EmptyProps) {
  const Title = isPage ? 'h1' : 'p';
  return (
    <div className="at-empty">
      <Icon of={icon} isLarge />
      <Title className="at-empty-title">{keepCompounds(title)}</Title>
      {children ? <div>{children}</div> : null}
      {action ? <div className="at-empty-action">{action}</div> : null}
    </div>
  );
}
