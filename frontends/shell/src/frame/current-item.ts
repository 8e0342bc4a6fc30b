import type { FrameItem } from '../remotes/useNavigationItems.ts';

/** The item an address belongs to: of those it lies below, the one that says most. */
export function currentItem(items: readonly FrameItem[], pathname: string): FrameItem | undefined {
  const above = items.filter(({ href }) => pathname === href || pathname.startsWith(`${href}/`));
  return above.find(({ href }) => above.every((other) => other.href.length <= href.length));
}
