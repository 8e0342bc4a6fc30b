import { demonstrationAccounts, demonstrationPassword } from '@antoan/demonstration';
import { Account } from '../account/account.entity.ts';
import { openAccount } from '../account/open-account.command.ts';
import { offstageActor } from '../actor.ts';
import { starterId, type IdentityRuntime } from '../identity.runtime.ts';
import { grantRole } from '../role-grant/grant-role.command.ts';

/**
 * Opens the demonstration accounts that are missing. Their password is public, so the hash may be the same for all:
 * thirty hashes of their own would cost the start two seconds.
 */
export async function loadDemonstrationAccounts(runtime: IdentityRuntime): Promise<void> {
  const { clock, settings } = runtime;
  if (settings.isProduction || !settings.isDemonstration)
    throw new Error('Demonstration accounts are for a demonstration only, never for production.');
  await runtime.transaction(async (em) => {
    await em.execute(`select pg_advisory_xact_lock(hashtext('antoan.demonstration-accounts'))`);
    const known = new Set(
      (await em.find(Account, { id: { $in: demonstrationAccounts.map(({ id }) => id) } })).map(({ id }) => id),
    );
    const missing = demonstrationAccounts.filter(({ id }) => !known.has(id));
    if (missing.length === 0) return;
    const passwordHash = await settings.authority.hashPassword(demonstrationPassword);
    const by = offstageActor(em, clock, starterId);
    for (const { id, username, displayName, grants } of missing) {
      await openAccount(em, by, { id, username, displayName, passwordHash, isFirstPassword: false });
      for (const grant of grants) await grantRole(em, by, { ...grant, accountId: id, basis: 'Demonstration' });
    }
  });
}
