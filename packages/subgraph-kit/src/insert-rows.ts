import type { EntityManager } from '@mikro-orm/postgresql';

const batchSize = 1_000;

/**
 * Inserts plain rows in bulk, leaving those that are there already as they are: for loading.
 * @param rows columns by their names in the database; all rows name the same columns, the others take their defaults
 */
export async function insertRows(em: EntityManager, table: string, rows: readonly object[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).join(', ');
  for (let start = 0; start < rows.length; start += batchSize) {
    await em.execute(
      `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, ?::jsonb) on conflict do nothing`,
      [JSON.stringify(rows.slice(start, start + batchSize))],
    );
  }
}

/** The four path columns of a row that belongs to a unit. */
export function pathColumnsOf({
  paths,
}: {
  paths: Readonly<Record<'territory' | 'management' | 'police' | 'reporting', string>>;
}) {
  return {
    territory_path: paths.territory,
    management_path: paths.management,
    police_path: paths.police,
    reporting_path: paths.reporting,
  };
}
