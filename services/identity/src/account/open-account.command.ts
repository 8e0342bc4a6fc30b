import type { EntityManager } from '@mikro-orm/postgresql';
import type { Actor } from '../actor.ts';
import { Account } from './account.entity.ts';
import { putPassword } from './put-password.ts';

/** What an account begins with. */
interface AccountOpening {
  id?: string;
  username: string;
  displayName: string;
  /** better-auth's hash of the first password. */
  passwordHash: string;
  /** Whether somebody else made the password, so that the person is asked to choose another. */
  isFirstPassword: boolean;
}

/** Opens an account. Nobody opens one from outside. */
export async function openAccount(em: EntityManager, by: Actor, opening: AccountOpening): Promise<Account> {
  const { passwordHash, isFirstPassword, ...given } = opening;
  const account = Account.of(given);
  await em.persist(account).flush();
  await putPassword(em, account.id, passwordHash, isFirstPassword);
  await by.record({ act: 'open', noun: 'account', nounId: account.id });
  return account;
}
