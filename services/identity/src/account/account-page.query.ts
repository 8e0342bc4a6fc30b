import { readCursor, readFirst, type PageArgs } from '@antoan/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Account } from './account.entity.ts';
import { AccountConnection } from './account.payloads.ts';

/** The accounts whose username contains the text, in order of their usernames. */
export async function pageOfAccounts(em: EntityManager, search: string | undefined, page: PageArgs) {
  const first = readFirst(page.first);
  const after = readCursor(page.after, 1)?.[0];
  const found = search?.trim() ? { username: { $like: `%${literal(search.trim().toLowerCase())}%` } } : {};
  const rows = await em.find(
    Account,
    after === undefined ? found : { $and: [found, { username: { $gt: String(after) } }] },
    { orderBy: { username: 'asc' }, limit: first + 1 },
  );
  return AccountConnection.from({
    rows,
    first,
    cursorOf: ({ username }) => [username],
    count: () => em.count(Account, found),
  });
}

function literal(text: string): string {
  return text.replaceAll(/[\\%_]/g, String.raw`\$&`);
}
