import { withConnection } from '../admin-connection.ts';

/** A platform setting as it was saved, or undefined. Every service may read; the administrator alone writes. */
export async function readSetting(url: string, name: string): Promise<unknown> {
  return withConnection(url, async (client) => {
    const { rows } = await client.query<{ value: unknown }>('select value from antoan.setting where name = $1', [name]);
    return rows[0]?.value;
  });
}

/** Saves a platform setting unless it is there, and answers what is there now. */
export async function settleSetting(adminUrl: string, name: string, value: unknown): Promise<unknown> {
  return withConnection(adminUrl, async (client) => {
    await client.query('insert into antoan.setting (name, value) values ($1, $2) on conflict (name) do nothing', [
      name,
      JSON.stringify(value),
    ]);
    const { rows } = await client.query<{ value: unknown }>('select value from antoan.setting where name = $1', [name]);
    return rows[0]?.value;
  });
}

/** Saves a platform setting, whatever it was before. */
export async function saveSetting(adminUrl: string, name: string, value: unknown): Promise<void> {
  await withConnection(adminUrl, (client) =>
    client.query(
      'insert into antoan.setting (name, value) values ($1, $2) on conflict (name) do update set value = excluded.value',
      [name, JSON.stringify(value)],
    ),
  );
}
