import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { checkServer, connectionUrl, startEmbeddedPostgres, withConnection } from '@antoan/database';
import type {} from '@antoan/database/testing';

const root = join(import.meta.dirname, '..', '..');

/** Gives the tests a PostgreSQL: the one of DATABASE_URL, else an embedded one that several runs may share. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['DATABASE_URL'];
  const embedded =
    given === undefined || given === ''
      ? await startEmbeddedPostgres({
          dataDir: join(root, '.antoan', 'test-postgres'),
          durable: false,
          maxConnections: 300,
        })
      : undefined;
  const adminUrl = embedded?.adminUrl ?? given ?? '';
  if (embedded === undefined) await checkServer(adminUrl, { makesDatabases: true });
  const prefix = `antoan_test_${randomBytes(3).toString('hex')}`;
  project.provide('postgresUrl', adminUrl);
  project.provide('databasePrefix', prefix);
  return async () => {
    await clearAway(connectionUrl(adminUrl, { database: 'postgres' }), prefix);
    await embedded?.stop();
  };
}

async function clearAway(url: string, prefix: string): Promise<void> {
  await withConnection(url, async (client) => {
    const pattern = `${prefix.replaceAll('_', '\\_')}%`;
    const databases = await client.query<{ name: string }>(
      'select datname as name from pg_database where datname like $1',
      [pattern],
    );
    for (const { name } of databases.rows)
      await client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`);
    const roles = await client.query<{ name: string }>('select rolname as name from pg_roles where rolname like $1', [
      pattern,
    ]);
    for (const { name } of roles.rows) await client.query(`drop role if exists ${client.escapeIdentifier(name)}`);
  });
}
