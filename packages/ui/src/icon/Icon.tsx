import type { LucideIcon } from 'lucide-react';

/** A Lucide drawing at the size of the text (16 px) or of a bar (20 px), hidden from readers: a word stands beside it. */
export function Icon({ of: Drawing, isLarge = false }: { of: LucideIcon; isLarge?: boolean }) {
  return <Drawing className={isLarge ? 'at-icon at-icon-large' : 'at-icon'} aria-hidden="true" />;
}
