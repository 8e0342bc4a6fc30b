import { auditMigrations } from '@antoan/audit';
import { eventMigrations } from '@antoan/events';
import {
  defineService,
  startService,
  type MachineTokens,
  type RunningService,
  type ServiceConfig,
} from '@antoan/subgraph-kit';
import { consumeUnitChanged, UnitRef, unitRefMigrations } from '@antoan/unit-ref';
import type { JSONWebKeySet, JWTVerifyGetKey } from 'jose';
import { AccountsAndGrants } from '../migrations/0001-accounts-and-grants.migration.ts';
import { Administration } from '../migrations/0002-administration.migration.ts';
import { Account } from './account/account.entity.ts';
import { accountNouns } from './account/account.policy.ts';
import { AccountResolver } from './account/account.resolver.ts';
import { Session } from './account/session.entity.ts';
import { loadDemonstrationAccounts } from './demonstration/load-demonstration-accounts.ts';
import { openFirstAdministrator } from './first-administrator/open-first-administrator.command.ts';
import type { IdentityRuntime } from './identity.runtime.ts';
import { internalPrefix, machineTokenRoute } from './machine/machine-token.route.ts';
import { machineTokensOf } from './machine/machine-tokens.ts';
import { PlatformResolver } from './platform/platform.resolver.ts';
import { Reorganisation } from './reorganisation/reorganisation.payloads.ts';
import { ReorganisationResolver } from './reorganisation/reorganisation.resolver.ts';
import { RoleGrant } from './role-grant/role-grant.entity.ts';
import { GrantableResolver } from './role-grant/grantable.resolver.ts';
import { RoleGrantResolver } from './role-grant/role-grant.resolver.ts';
import { openAuthority } from './sign-in/authority.ts';
import type { IdentitySettings } from './sign-in/identity.settings.ts';
import { createSignInCounter } from './sign-in/sign-in.metrics.ts';
import { authPrefix, signInRoute } from './sign-in/sign-in.route.ts';
import { keysOf } from './sign-in/verification-keys.ts';
import { grantUnitNoun } from './unit/grant-unit.loader.ts';
import { ViewerResolver } from './viewer/viewer.resolver.ts';

export type { IdentitySettings, SignInProvider } from './sign-in/identity.settings.ts';

/** Accounts, grants, sessions and tokens. Start it by `startIdentity`, which opens the authority it needs. */
export const service = defineService<IdentityRuntime['settings']>({
  name: 'identity',
  entities: [Account, Session, RoleGrant, UnitRef],
  migrations: [...eventMigrations, ...auditMigrations, ...unitRefMigrations, AccountsAndGrants, Administration],
  resolvers: [
    ViewerResolver,
    RoleGrantResolver,
    GrantableResolver,
    AccountResolver,
    PlatformResolver,
    ReorganisationResolver,
  ],
  contributesTo: [Reorganisation],
  references: { Reorganisation: (plan) => Object.assign(new Reorganisation(), plan) },
  nouns: [...accountNouns, grantUnitNoun],
  subscriptions: () => ({ UnitChanged: consumeUnitChanged() }),
  load: { base: openFirstAdministrator, demonstration: loadDemonstrationAccounts },
  web: async ({ settings, metrics, log }) => ({
    prefix: authPrefix,
    handle: signInRoute({
      authority: settings.authority,
      hasProvider: settings.provider !== undefined,
      counter: createSignInCounter(metrics),
      log,
    }),
  }),
  internalWeb: async ({ settings }) => ({
    prefix: internalPrefix,
    handle: machineTokenRoute(settings.authority, settings.serviceSecrets),
  }),
});

/** Identity while it runs, with what all other services of the same process need of it. */
export interface RunningIdentity extends RunningService {
  /** Verifies tokens. Services in other processes fetch `/api/auth/jwks` instead. */
  keys: JWTVerifyGetKey;
  /** The public keys themselves. */
  publicKeys(): Promise<JSONWebKeySet>;
  /** Machine tokens of one service of this process. */
  machineTokensOf(service: string): MachineTokens;
}

/** Starts identity: first the authority that signs, then the service that is verified by its keys as every other. */
export async function startIdentity(
  config: Omit<ServiceConfig<IdentitySettings>, 'keys' | 'machineTokens'>,
): Promise<RunningIdentity> {
  const authority = openAuthority(config);
  const keys = keysOf(authority.publicKeys);
  try {
    const running = await startService(service, {
      ...config,
      keys,
      machineTokens: machineTokensOf(authority, 'identity'),
      settings: { ...config.settings, authority },
    });
    return {
      ...running,
      keys,
      publicKeys: authority.publicKeys,
      machineTokensOf: (name) => machineTokensOf(authority, name),
      async stop() {
        await running.stop();
        await authority.stop();
      },
    };
  } catch (error) {
    await authority.stop();
    throw error;
  }
}
