import type { LucideIcon } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { Icon } from '../icon/Icon.tsx';

interface IconButtonProps {
  icon: LucideIcon;
  /** The act and its object; the only words a reader hears. */
  label: string;
  onPress?: () => void;
  slot?: string | null;
}

/** A button without a word: only for close, remove, search, bell and menu. */
export function IconButton({ icon, label, onPress, slot }: IconButtonProps) {
  return (
    <AriaButton className="at-icon-button" aria-label={label} onPress={onPress} slot={slot}>
      <Icon of={icon} />
    </AriaButton>
  );
}

/** A key as it stands on the keyboard. */
export function Kbd({ children }: { children: string }) {
  return <kbd className="at-kbd">{children}</kbd>;
}
