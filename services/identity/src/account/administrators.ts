import { ForbiddenError } from '@antoan/app-error';
import type { LocalDate } from '@antoan/clock';
import type { Context } from '@antoan/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { authorizeChange, type AccountAct } from './account.policy.ts';

const holdsTheOffice = `
  from role_grant as held join person_account as account on account.id = held.account_id
  where held.role = 'SYSTEM_ADMINISTRATOR' and held.ended_at is null and not account.is_disabled and held.valid_from <= ?`;

/**
 * @throws UnauthenticatedError or ForbiddenError unless the viewer administers the platform at this moment. Her token may
 * be minutes old; whoever was suspended or relieved since then changes nothing any more.
 */
export async function requireAdministrator({ em, viewer, today }: Context, act: AccountAct): Promise<void> {
  authorizeChange(viewer, act);
  const [held] = await em.execute<{ count: number }[]>(
    `select count(*)::integer as count ${holdsTheOffice} and (held.valid_to is null or held.valid_to >= ?) and account.id = ?`,
    [today(), today(), viewer.accountId],
  );
  if (held!.count === 0) throw new ForbiddenError(`account.${act}`);
}

/**
 * Whether somebody else administers the platform today and without a last day. Until the transaction ends nobody else
 * can ask: two administrators who relieve each other at once must not both succeed.
 */
export async function isAdministeredWithout(em: EntityManager, accountId: string, today: LocalDate): Promise<boolean> {
  await em.execute(`select pg_advisory_xact_lock(hashtext('antoan.administrators'))`);
  const [held] = await em.execute<{ count: number }[]>(
    `select count(*)::integer as count ${holdsTheOffice} and held.valid_to is null and account.id <> ?`,
    [today, accountId],
  );
  return held!.count > 0;
}
