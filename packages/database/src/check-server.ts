import type { Client } from 'pg';
import { withConnection } from './admin-connection.ts';
import { connectionUrl, databaseNameOf } from './connection-url.ts';
import { codeOf, DatabaseError, MissingRightsError, neededRights, UnsupportedServerError } from './database.error.ts';

const oldestServer = 160_000;

/**
 * Refuses a given server that the product cannot use, before anything else is done.
 * @param options.makesDatabases the tests make databases of their own there
 */
export async function checkServer(url: string, options: { makesDatabases?: boolean } = {}): Promise<void> {
  const isThere = await withConnection(url, refuseOldServer).then(
    () => true,
    (error: unknown) => {
      if (error instanceof DatabaseError && codeOf(error.cause) === '3D000') return false;
      throw error;
    },
  );
  await withConnection(isThere ? url : connectionUrl(url, { database: 'postgres' }), async (client) => {
    await refuseOldServer(client);
    const { rows } = await client.query<{ mayCreateRoles: boolean; mayCreateDatabases: boolean }>(`
      select rolsuper or rolcreaterole as "mayCreateRoles", rolsuper or rolcreatedb as "mayCreateDatabases"
      from pg_roles where rolname = current_user`);
    const { mayCreateRoles = false, mayCreateDatabases = false } = rows[0] ?? {};
    if (options.makesDatabases === true && !(mayCreateRoles && mayCreateDatabases))
      throw new MissingRightsError(
        'The tests make databases and roles of their own: the user of DATABASE_URL needs CREATEDB and CREATEROLE, or leave DATABASE_URL out.',
      );
    const name = databaseNameOf(url);
    if (!mayCreateRoles) throw new MissingRightsError(`DATABASE_URL has too few rights on "${name}": ${neededRights}.`);
    if (!isThere && !mayCreateDatabases)
      throw new MissingRightsError(
        `There is no database "${name}" yet and the user of DATABASE_URL may not make it: make it with this user as its owner, or give the user CREATEDB.`,
      );
  });
}

/** The functions and rights that the product is written for came with this version. */
export async function refuseOldServer(client: Client): Promise<void> {
  const { rows } = await client.query<{ version: number }>(
    `select current_setting('server_version_num')::int as version`,
  );
  const version = rows[0]?.version ?? 0;
  if (version < oldestServer)
    throw new UnsupportedServerError(
      `PostgreSQL 16 or newer is needed; this one is ${Math.floor(version / 10_000)}: name another in DATABASE_URL, or leave it out for the embedded one.`,
    );
}
