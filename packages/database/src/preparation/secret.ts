import { randomBytes } from 'node:crypto';
import type { Client } from 'pg';

/**
 * The secrets with these names; one that is missing is made up now and kept.
 * They live in the database so that two clones that share it agree on them.
 */
export async function ensureSecrets(client: Client, names: string[]): Promise<ReadonlyMap<string, string>> {
  for (const name of names) {
    await client.query('insert into antoan.secret (name, value) values ($1, $2) on conflict (name) do nothing', [
      name,
      randomBytes(32).toString('base64url'),
    ]);
  }
  const { rows } = await client.query<{ name: string; value: string }>(
    'select name, value from antoan.secret where name = any($1)',
    [names],
  );
  return new Map(rows.map(({ name, value }) => [name, value]));
}
