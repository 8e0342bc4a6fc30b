import type { LocalDate } from '@antoan/clock';
import { isId } from '@antoan/ids';
import { readCursor, readFirst } from '@antoan/subgraph-kit';
import { foldSql, foldVietnamese } from '@antoan/vietnamese-text';
import { raw, type FilterQuery } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Account } from './account.entity.ts';
import { AccountConnection, type AccountsArgs } from './account.payloads.ts';

/** The accounts that fit what is asked, in order of their usernames. */
export async function pageOfAccounts(em: EntityManager, given: AccountsArgs, today: LocalDate) {
  const first = readFirst(given.first);
  const after = readCursor(given.after, 1)?.[0];
  const found: FilterQuery<Account>[] = [
    ...byText(given.search ?? ''),
    ...(given.isDisabled === undefined || given.isDisabled === null ? [] : [{ isDisabled: given.isDisabled }]),
    ...(given.ids ? [{ id: { $in: given.ids.filter(isId) } }] : []),
    ...byRole(given.role ?? null, today),
  ];
  const rows = await em.find(
    Account,
    { $and: after === undefined ? found : [...found, { username: { $gt: String(after) } }] },
    { orderBy: { username: 'asc' }, limit: first + 1 },
  );
  return AccountConnection.from({
    rows,
    first,
    cursorOf: ({ username }) => [username],
    count: () => em.count(Account, { $and: found }),
  });
}

/** The username as it is typed, the name shown without marks. */
function byText(search: string): FilterQuery<Account>[] {
  const typed = search.trim().toLowerCase();
  if (typed === '') return [];
  const byUsername = { username: { $like: `%${literal(typed)}%` } };
  const folded = foldVietnamese(typed);
  if (folded === '') return [byUsername];
  const name = raw((alias) => `${foldSql(`${alias}.display_name`)} like ?`, [`%${folded}%`]);
  return [{ $or: [byUsername, { [name]: [] } as FilterQuery<Account>] }];
}

function byRole(role: string | null, today: LocalDate): FilterQuery<Account>[] {
  if (role === null) return [];
  const holds = raw(
    (alias) =>
      `exists (select from role_grant as held where held.account_id = ${alias}.id and held.role = ? and held.ended_at is null
       and held.valid_from <= ? and (held.valid_to is null or held.valid_to >= ?))`,
    [role, today, today],
  );
  return [{ [holds]: [] } as FilterQuery<Account>];
}

function literal(text: string): string {
  return text.replaceAll(/[\\%_]/g, String.raw`\$&`);
}
