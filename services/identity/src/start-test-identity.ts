import { fixedClock } from '@antoan/clock';
import { testDatabase } from '@antoan/database/testing';
import { labelOf, newId } from '@antoan/ids';
import { machine } from '@antoan/policy';
import { databaseScopes, inScope, nounsOf, type SubgraphRequest } from '@antoan/subgraph-kit';
import { createLogger, createMetrics } from '@antoan/telemetry';
import type { EntityManager } from '@mikro-orm/postgresql';
import { hashPassword } from 'better-auth/crypto';
import { Client } from 'pg';
import { openAccount } from './account/open-account.command.ts';
import { offstageActor } from './actor.ts';
import { grantRole, type GrantWish } from './role-grant/grant-role.command.ts';
import { service, startIdentity } from './service.ts';
import { openAuthority } from './sign-in/authority.ts';
import type { IdentitySettings } from './sign-in/identity.settings.ts';

/** The one password of the accounts of a test. */
export const testPassword = 'mat khau thu nghiem';

const settingsOfTests: IdentitySettings = {
  secret: 'a secret of the tests, long enough to be one',
  publicUrl: 'http://localhost:4500',
  isProduction: false,
  isDemonstration: true,
  signInsPerMinute: 10_000,
  serviceSecrets: { awards: 'the secret of awards', units: 'the secret of units' },
};

/** What a unit of a test is, where it matters. */
interface PlacedUnit {
  name: string;
  kind: string;
  level: string;
}

/** Starts identity on a real database, as a browser and another service see it; it is 20/11/2021 unless the clock is set. */
export async function startTestIdentity(settings: Partial<IdentitySettings> = {}, { withEvents = false } = {}) {
  const database = await testDatabase([{ schema: 'identity', migrations: service.migrations as never }]);
  const clock = fixedClock(new Date('2021-11-20T02:00:00Z'));
  const lines: string[] = [];
  const log = createLogger({
    service: 'identity',
    level: 'info',
    destination: { write: (line: string) => void lines.push(line) },
  });
  const metrics = createMetrics();
  const identity = await startIdentity({
    databaseUrl: database.urlFor('identity'),
    clock,
    log,
    metrics,
    findPeer: (name) => {
      throw new Error(`identity asks nobody, and now asks ${name}`);
    },
    settings: { ...settingsOfTests, ...settings },
    withEvents,
  });
  // A second process of identity on the same tables: it signs with the same key whatever a test asks it to.
  const authority = openAuthority({
    databaseUrl: database.urlFor('identity'),
    clock,
    log,
    settings: { ...settingsOfTests, ...settings },
  });
  const admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  await admin.query('set search_path = identity, public');
  const hash = hashPassword(testPassword);
  const itself = machine('test', ['*']);
  const offstage = <Result>(act: (em: EntityManager) => Promise<Result>): Promise<Result> =>
    inScope(
      identity.orm,
      { viewer: itself, scopes: databaseScopes(nounsOf(service), itself), readOnly: false },
      async (em) => ({ result: await act(em), keep: true }),
    );

  const request = (
    method: string,
    path: string,
    given: { body?: unknown; cookie?: string | undefined; headers?: Record<string, string> } = {},
  ): Promise<Response> =>
    identity.web!.handle(
      new Request(`http://localhost:4500${path}`, {
        method,
        headers: {
          origin: 'http://localhost:4500',
          'x-forwarded-for': '203.0.113.7',
          ...(given.body !== undefined && { 'content-type': 'application/json' }),
          ...(given.cookie !== undefined && { cookie: given.cookie }),
          ...given.headers,
        },
        ...(given.body !== undefined && {
          body: typeof given.body === 'string' ? given.body : JSON.stringify(given.body),
        }),
      }),
    );
  const signIn = (username: string, password = testPassword) =>
    request('POST', '/api/auth/sign-in/username', { body: { username, password } });
  const tokenOf = async (cookie: string): Promise<string> => {
    const answer = await request('GET', '/api/auth/token', { cookie });
    return ((await answer.json()) as { token: string }).token;
  };
  const tokenFor = async (username: string): Promise<string> => tokenOf(cookieOf(await signIn(username)));

  return {
    identity,
    database,
    admin,
    clock,
    lines,
    metrics,
    request,
    signIn,
    tokenOf,
    tokenFor,
    sign: authority.sign,
    ask: (query: string, variables: SubgraphRequest['variables'] = {}, token?: string) =>
      identity.subgraph.execute({
        query,
        variables,
        headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
      }),
    offstage,
    /** Opens an account with the grants given, from 2020 on unless they say otherwise. */
    open: async (username: string, ...grants: Partial<GrantWish>[]): Promise<string> => {
      const passwordHash = await hash;
      return offstage(async (em) => {
        const by = offstageActor(em, clock, 'service:test');
        const { id } = await openAccount(em, by, {
          username,
          displayName: `Account ${username}`,
          passwordHash,
          isFirstPassword: false,
        });
        for (const grant of grants) {
          await grantRole(em, by, {
            role: 'UNIT_HEAD',
            hierarchy: null,
            scopeUnitId: null,
            bodyUnitId: null,
            validFrom: '2020-01-01',
            basis: 'a test',
            ...grant,
            accountId: id,
          });
        }
        return id;
      });
    },
    /** Makes a unit known: below `tinh` by territory, `so` by management, `cong_an` by police charge, `pv05` by reporting line. */
    place: async (id = newId(), paths = pathsOf(id), what: Partial<PlacedUnit> = {}): Promise<string> => {
      const { name = 'A unit', kind = 'SCHOOL', level = null } = what;
      await admin.query(
        `insert into unit_ref (id, version, name, kind, level, party_organisation, in_industrial_zone, territory_path, management_path, police_path, reporting_path, valid_from)
         values ($1, 1, $6, $7, $8, false, false, $2, $3, $4, $5, '2020-01-01')`,
        [id, paths.territory, paths.management, paths.police, paths.reporting, name, kind, level],
      );
      return id;
    },
    stop: async () => {
      await admin.end();
      await authority.stop();
      await identity.stop();
      await database.drop();
    },
  };
}

function pathsOf(id: string) {
  const label = labelOf(id);
  return {
    territory: `tinh.${label}`,
    management: `so.${label}`,
    police: `cong_an.${label}`,
    reporting: `pv05.${label}`,
  };
}

/** What a browser would send back. */
export function cookieOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';', 1)[0])
    .join('; ');
}
