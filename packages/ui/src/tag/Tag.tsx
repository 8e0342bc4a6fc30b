import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from '../icon/Icon.tsx';

interface TagProps {
  children: ReactNode;
  /** `warn` is a fact that wants a look, `seal` something decided; states have their own marks. */
  tone?: 'plain' | 'warn' | 'seal';
  icon?: LucideIcon;
}

/** A short fact in a small frame. */
export function Tag({ children, tone = 'plain', icon }: TagProps) {
  return (
    <span className={`at-tag at-tag-${tone}`}>
      {icon ? <Icon of={icon} /> : null}
      {children}
    </span>
  );
}
