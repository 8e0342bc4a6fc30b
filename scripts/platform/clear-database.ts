import { withConnection } from '@antoan/database';
import { serviceList } from './service-list.ts';

/** The product runs on this database right now. */
export class DatabaseInUseError extends Error {}

/** Deletes everything of the product from a given database, and nothing else in it. */
export async function clearDatabase(adminUrl: string): Promise<void> {
  await withConnection(adminUrl, async (client) => {
    const { rowCount } = await client.query(
      `select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and usename like replace(current_database(), '_', '\\_') || '\\_%'`,
    );
    if (rowCount !== 0) throw new DatabaseInUseError('Another start of the product uses this database: stop it first.');
    const schemas = ['antoan', ...serviceList.flatMap(({ schema }) => [schema, `${schema}_worker`])];
    for (const schema of schemas)
      await client.query(`drop schema if exists ${client.escapeIdentifier(schema)} cascade`);
  });
}
