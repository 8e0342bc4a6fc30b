import { problem, type Problem } from '@antoan/app-error';
import { expectVersion, type Context } from '@antoan/subgraph-kit';
import { RoleGrant } from '../role-grant/role-grant.entity.ts';
import type { Account } from './account.entity.ts';
import { isAdministeredWithout } from './administrators.ts';
import { findAccount } from './find-account.ts';
import { Session } from './session.entity.ts';

/** Which account, and from which version the person saw it. */
interface AccountWish {
  accountId: string;
  version: number;
}

/**
 * Disables an account and ends its sessions, or lets it in again.
 * Nobody disables the account they act with, nor the last that administers the platform.
 */
export async function switchAccount(
  { accountId, version }: AccountWish,
  act: 'disable' | 'enable',
  context: Context,
): Promise<Account | Problem> {
  const { em, viewer, today } = context;
  const account = await findAccount(em, accountId);
  if (act === 'disable' && account.id === viewer.accountId) return problem('account.accountId.own', 'accountId');
  expectVersion('account', account, version);
  if (
    act === 'disable' &&
    (await administers(context, accountId)) &&
    !(await isAdministeredWithout(em, accountId, today()))
  )
    return problem('account.accountId.lastAdministrator', 'accountId');

  account.isDisabled = act === 'disable';
  await em.flush();
  if (account.isDisabled) await em.nativeDelete(Session, { accountId });
  await context.record({ act, noun: 'account', nounId: account.id });
  return account;
}

async function administers({ em }: Context, accountId: string): Promise<boolean> {
  return (await em.count(RoleGrant, { accountId, role: 'SYSTEM_ADMINISTRATOR', endedAt: null })) > 0;
}
