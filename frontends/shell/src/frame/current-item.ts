import type { FrameItem } from '../remotes/useNavigationItems.ts';

/** The item an address belongs to: of those it lies below, the one that says most. */
export function currentItem(items: readonly FrameItem[], pathname: string): FrameItem | undefined {
  return items
    .filter(({ href }) => pathname === href || pathname.startsWith(`${href}/`))
    .sort((a, b) => b.href.length - a.href.length)[0];
}
