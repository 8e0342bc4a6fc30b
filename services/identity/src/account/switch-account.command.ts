import { NotFoundError, problem, type Problem } from '@antoan/app-error';
import { isId } from '@antoan/ids';
import { expectVersion, type Context } from '@antoan/subgraph-kit';
import { Account } from './account.entity.ts';
import { Session } from './session.entity.ts';

/** Which account, and from which version the person saw it. */
interface AccountWish {
  accountId: string;
  version: number;
}

/**
 * Disables an account and ends its sessions, or lets it in again.
 * Nobody disables the account they act with, so somebody who administers is always left.
 */
export async function switchAccount(
  { accountId, version }: AccountWish,
  act: 'disable' | 'enable',
  context: Context,
): Promise<Account | Problem> {
  const { em, viewer } = context;
  const account = isId(accountId) ? await em.findOne(Account, { id: accountId }) : null;
  if (!account) throw new NotFoundError('account');
  if (act === 'disable' && account.id === viewer.accountId) return problem('account.accountId.own', 'accountId');
  expectVersion('account', account, version);

  account.isDisabled = act === 'disable';
  await em.flush();
  if (account.isDisabled) await em.nativeDelete(Session, { accountId });
  await context.record({ act, noun: 'account', nounId: account.id });
  return account;
}
