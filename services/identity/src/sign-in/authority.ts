import type { Clock } from '@antoan/clock';
import type { Logger } from '@antoan/telemetry';
import { betterAuth } from 'better-auth';
import type { JSONWebKeySet } from 'jose';
import { Pool } from 'pg';
import { grantsInForce } from '../role-grant/grants-in-force.ts';
import { authOptions } from './auth-options.ts';
import type { IdentitySettings } from './identity.settings.ts';

const connections = 2;
/** What these connections may see, for row-level security: no connection that answers queries is ever given `authority`. */
const scopes = JSON.stringify({ account: 'ALL', accountChange: 'ALL', authority: 'ALL', unit: 'ALL' });

/** The part that signs people in and signs tokens. */
export interface Authority {
  /** better-auth's own routes. */
  handle(request: Request): Promise<Response>;
  /** Signs claims with the platform's key; `iss` is added. */
  sign(claims: Record<string, unknown>): Promise<string>;
  /** The keys that tokens are verified with. */
  publicKeys(): Promise<JSONWebKeySet>;
  /** better-auth's hash of a password. */
  hashPassword(password: string): Promise<string>;
  stop(): Promise<void>;
}

/** Opens the authority on identity's tables. Its connections are its own, because they alone may see credentials. */
export function openAuthority(parts: {
  databaseUrl: string;
  clock: Clock;
  log: Logger;
  settings: IdentitySettings;
}): Authority {
  const { clock, log, settings } = parts;
  const pool = new Pool({
    connectionString: parts.databaseUrl,
    max: connections,
    application_name: 'antoan identity authority',
    options: `-c antoan.scopes=${scopes}`,
  });
  pool.on('error', (error) => log.warn({ errorName: error.name }, 'the authority lost a connection to the database'));
  const auth = betterAuth(
    authOptions({ pool, settings, log, grantsOf: (accountId) => grantsInForce(pool, accountId, clock.today()) }),
  );

  return {
    handle: (request) => auth.handler(request),
    async sign(claims) {
      const { token } = await auth.api.signJWT({ body: { payload: claims } });
      return token;
    },
    publicKeys: async () => (await auth.api.getJwks()) as JSONWebKeySet,
    hashPassword: async (password) => (await auth.$context).password.hash(password),
    stop: () => pool.end(),
  };
}
