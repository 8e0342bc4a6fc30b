import { problem } from '@antoan/app-error';
import type { Context } from '@antoan/subgraph-kit';
import { nfc } from '@antoan/vietnamese-text';
import { actorOf } from '../actor.ts';
import type { IdentityRuntime } from '../identity.runtime.ts';
import { Account } from './account.entity.ts';
import type { OpenAccountInput, OpenAccountPayload } from './account.payloads.ts';
import { problemsOfNames } from './account.rules.ts';
import { newFirstPassword } from './first-password.ts';
import { openAccount } from './open-account.command.ts';

/** Opens an account with a password of our making, which is answered this once and kept nowhere but as a hash. */
export async function openAccountWithPassword(context: Context, input: OpenAccountInput): Promise<OpenAccountPayload> {
  const { em } = context;
  const names = { username: nfc(input.username).toLowerCase(), displayName: nfc(input.displayName) };
  const problems = problemsOfNames(names);
  if (problems.length === 0 && (await em.count(Account, { username: names.username })) > 0)
    problems.push(problem('account.username.taken', 'username', { username: names.username }));
  if (problems.length > 0) return { account: null, firstPassword: null, problems };

  const firstPassword = newFirstPassword();
  const { authority } = context.settings as IdentityRuntime['settings'];
  const passwordHash = await authority.hashPassword(firstPassword);
  const account = await openAccount(em, actorOf(context), { ...names, passwordHash, isFirstPassword: true });
  await em.refresh(account);
  return { account, firstPassword, problems: [] };
}
