import { createHash, randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { withConnection } from '../admin-connection.ts';
import { connectionUrl } from '../connection-url.ts';
import type { ServiceTables, PreparedDatabase } from '../preparation/prepare-database.ts';
import { createTestDatabase, prepareTemplate, type TestDatabase } from './test-database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Administrator's URL of the PostgreSQL that this run of tests uses. */
    postgresUrl: string;
    /** Every database and role of this run begins with it, so that the run can clear them away. */
    databasePrefix: string;
  }
}

/**
 * A database of its own for a test file, with the tables of these services. The first file that asks for a set of services
 * prepares the template, the others copy it. Dropped at the end of the run at the latest.
 */
export async function testDatabase(
  services: readonly ServiceTables[],
  options: {
    secrets?: readonly string[];
    /** Puts rows in the template; `name` tells templates with different rows apart. */
    fill?: { name: string; run: (prepared: PreparedDatabase) => Promise<void> };
  } = {},
): Promise<TestDatabase> {
  const adminUrl = inject('postgresUrl');
  const parts = JSON.stringify([services.map(fingerprint), options.secrets, options.fill?.name]);
  const name = `${inject('databasePrefix')}_${createHash('sha256').update(parts).digest('hex').slice(0, 10)}`;
  // A template with a connection to it cannot be copied, so the files that share one queue up.
  return withConnection(connectionUrl(adminUrl, { database: 'postgres' }), async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [name]);
    const template = await prepareTemplate({
      adminUrl,
      name,
      services,
      secrets: options.secrets,
      fill: options.fill?.run,
    });
    return createTestDatabase(template, `${name}_${randomBytes(3).toString('hex')}`);
  });
}

/** Changes with the code of the migrations, so that a watching run sees an edited one. */
function fingerprint({ schema, migrations }: ServiceTables): string[] {
  return [schema, ...migrations.map((migration) => `${migration.name} ${String(migration)}`)];
}
