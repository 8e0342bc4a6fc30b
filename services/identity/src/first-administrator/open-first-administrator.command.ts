import { Account } from '../account/account.entity.ts';
import { openAccount } from '../account/open-account.command.ts';
import { offstageActor } from '../actor.ts';
import { starterId, type IdentityRuntime } from '../identity.runtime.ts';
import { grantRole } from '../role-grant/grant-role.command.ts';
import { RoleGrant } from '../role-grant/role-grant.entity.ts';

/** Opens the administrator's account that the settings name, unless somebody was ever made administrator. */
export async function openFirstAdministrator(runtime: IdentityRuntime): Promise<void> {
  const { clock, log, settings } = runtime;
  const { firstAdministrator } = settings;
  if (!firstAdministrator) return;
  const passwordHash = await settings.authority.hashPassword(firstAdministrator.password);
  await runtime.transaction(async (em) => {
    // Two processes may start at once; the second finds what the first has done.
    await em.execute(`select pg_advisory_xact_lock(hashtext('antoan.first-administrator'))`);
    if ((await em.count(RoleGrant, { role: 'SYSTEM_ADMINISTRATOR' })) > 0) return;
    if ((await em.count(Account, { username: firstAdministrator.username.toLowerCase() })) > 0) return;
    const by = offstageActor(em, clock, starterId);
    const { id } = await openAccount(em, by, {
      username: firstAdministrator.username,
      displayName: firstAdministrator.username,
      passwordHash,
      isFirstPassword: true,
    });
    await grantRole(em, by, {
      accountId: id,
      role: 'SYSTEM_ADMINISTRATOR',
      hierarchy: null,
      scopeUnitId: null,
      bodyUnitId: null,
      validFrom: clock.today(),
      basis: 'Settings of the first start',
    });
    log.info('the first administrator was opened');
  });
}
