import { problem } from '@antoan/app-error';
import type { Context } from '@antoan/subgraph-kit';
import type { IdentityRuntime } from '../identity.runtime.ts';
import type { ResetPasswordPayload } from './account.payloads.ts';
import { findAccount } from './find-account.ts';
import { newFirstPassword } from './first-password.ts';
import { putPassword } from './put-password.ts';
import { Session } from './session.entity.ts';

/** Gives an account a new first password and ends its sessions. One's own password one changes oneself. */
export async function resetPassword(context: Context, accountId: string): Promise<ResetPasswordPayload> {
  const { em, viewer } = context;
  const account = await findAccount(em, accountId);
  if (account.id === viewer.accountId)
    return { account: null, firstPassword: null, problems: [problem('account.accountId.ownPassword', 'accountId')] };

  const firstPassword = newFirstPassword();
  const { authority } = context.settings as IdentityRuntime['settings'];
  await putPassword(em, account.id, await authority.hashPassword(firstPassword), true);
  await em.refresh(account);
  await em.nativeDelete(Session, { accountId: account.id });
  await context.record({ act: 'resetPassword', noun: 'account', nounId: account.id });
  return { account, firstPassword, problems: [] };
}
