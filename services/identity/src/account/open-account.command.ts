import { recordAudit } from '@antoan/audit';
import type { Clock } from '@antoan/clock';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Account } from './account.entity.ts';
import { Credential } from './credential.entity.ts';

/** What an account begins with. */
interface AccountOpening {
  id?: string;
  username: string;
  displayName: string;
  /** better-auth's hash of the first password. */
  passwordHash: string;
}

/** Opens an account in the name of `actorId`. Nobody opens one from outside. */
export async function openAccount(
  em: EntityManager,
  clock: Clock,
  actorId: string,
  opening: AccountOpening,
): Promise<Account> {
  const { passwordHash, ...given } = opening;
  const account = Account.of(given);
  await em.persist(account).flush();
  await em.persist(Credential.ofPassword(account.id, passwordHash)).flush();
  await recordAudit(em, {
    at: clock.now(),
    actorId,
    actorRole: null,
    bodyUnitId: null,
    act: 'open',
    noun: 'account',
    nounId: account.id,
    unitId: null,
    detail: {},
    requestId: null,
  });
  return account;
}
