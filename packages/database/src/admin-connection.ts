import { Client } from 'pg';
import { codeOf, DatabaseError, explainFailure } from './database.error.ts';
import { connectionUrl, databaseNameOf } from './connection-url.ts';

/** How long a server may take to answer before a person is told that it does not. */
const connectTimeoutMs = 10_000;

/** Runs `act` on one connection of its own and closes it, whatever happens; failures read as one sentence. */
export async function withConnection<Result>(url: string, act: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: connectTimeoutMs,
    application_name: 'antoan preparation',
  });
  // A server that goes away while we wait rejects the query in flight; the event itself must not end the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await act(client);
  } catch (error) {
    throw explainFailure(error, url);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Runs `act` while no other process on this database runs one of the same name; the others wait their turn. */
export async function whileAlone<Result>(url: string, name: string, act: () => Promise<Result>): Promise<Result> {
  const [outcome] = await withConnection(url, async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [name]);
    // What fails inside is not a failure of this connection, and is not explained as one.
    return Promise.allSettled([act()]);
  });
  if (outcome.status === 'rejected') throw outcome.reason;
  return outcome.value;
}

/** Makes the database that the URL names when the server does not have it yet. */
export async function ensureDatabase(url: string): Promise<void> {
  const name = databaseNameOf(url);
  await withConnection(connectionUrl(url, { database: 'postgres' }), async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount !== 0) return;
    await client
      .query(
        `create database ${client.escapeIdentifier(name)} template template0 encoding 'UTF8' locale_provider icu icu_locale 'vi' locale 'C'`,
      )
      // Another process made it at the same moment: all the same to us.
      .catch((error: unknown) => {
        if (codeOf(error) !== '42P04' && codeOf(error) !== '23505') throw error;
      });
  });
}

/** The same, trying the database itself first: a user who may not look into `postgres` may still own the one that is there. */
export async function ensurePresent(url: string): Promise<void> {
  const isThere = await withConnection(url, (client) => client.query('select 1')).then(
    () => true,
    (error: unknown) => {
      if (error instanceof DatabaseError && codeOf(error.cause) === '3D000') return false;
      throw error;
    },
  );
  if (!isThere) await ensureDatabase(url);
}
