import { readCursor, readFirst, type Context, type Page, type UnitKind } from '@antoan/subgraph-kit';
import { foldVietnamese } from '@antoan/vietnamese-text';
import type { ReleaseKind } from '../release/release.enums.ts';

/** A public name with its decision. */
export interface PublicItem {
  id: string;
  year: number;
  name: string;
  unit_kind: UnitKind;
  place_name: string;
  district_name: string;
  award_name: string | null;
  recipient_name: string | null;
  decision_number: string;
  decision_date: string;
  authority_name: string;
  published_at: Date;
}

/**
 * A page of what is public, in Vietnamese order. The condition stands here as well as in row-level security: those who
 * work on releases see more rows, but the public list is the same for everybody.
 */
export async function readPublicItems(
  kind: ReleaseKind,
  { year, search, ...page }: { year: number; search?: string | undefined; first: number; after?: string | undefined },
  { em }: Context,
): Promise<Page<PublicItem>> {
  const first = readFirst(page.first);
  const after = readCursor(page.after, 2);
  const words = foldVietnamese(search ?? '')
    .split(' ')
    .filter(Boolean)
    .map((word) => `%${word}%`);
  const from = `from release_item as item join release on release.id = item.release_id
    where item.kind = ? and item.year = ? and item.published_at is not null and item.withdrawn_at is null and release.state = 'PUBLISHED' and item.search_text like all (?::text[])`;
  const params = [kind, year, `{${words.map((word) => `"${word}"`).join(',')}}`];
  const beyond = after ? ' and (item.name collate antoan.vietnamese, item.id) > (?::text, ?::uuid)' : '';
  return {
    first,
    rows: await em.execute<PublicItem[]>(
      `select item.id, item.year, item.name, unit_kind, place_name, district_name, award_name, recipient_name, decision_number, to_char(decision_date, 'YYYY-MM-DD') as decision_date, authority_name, item.published_at
       ${from}${beyond} order by item.name collate antoan.vietnamese, item.id limit ?`,
      [...params, ...(after ?? []), first + 1],
    ),
    cursorOf: ({ name, id }) => [name, id],
    async count() {
      const [counted] = await em.execute<{ count: number }[]>(`select count(*)::integer as count ${from}`, params);
      return counted!.count;
    },
  };
}
