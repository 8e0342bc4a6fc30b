import { NotFoundError } from '@antoan/app-error';
import { isId } from '@antoan/ids';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Account } from './account.entity.ts';

/** @throws NotFoundError when there is no such account, or the text is no id */
export async function findAccount(em: EntityManager, id: string): Promise<Account> {
  const account = isId(id) ? await em.findOne(Account, { id }) : null;
  if (!account) throw new NotFoundError('account');
  return account;
}
