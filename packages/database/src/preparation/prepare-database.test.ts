import { randomBytes } from 'node:crypto';
import { Migration } from '@mikro-orm/migrations';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { withConnection } from '../admin-connection.ts';
import { connectionUrl } from '../connection-url.ts';
import { dropTemplate, type TemplateDatabase } from '../testing/test-database.ts';
import '../testing/test-run.ts';
import { MigrationError, MissingRightsError } from '../database.error.ts';
import { prepareDatabase, type PreparedDatabase } from './prepare-database.ts';
import { readSetting, saveSetting, settleSetting } from './setting.ts';

class Migration001Tree extends Migration {
  override up(): void {
    this.addSql(
      `create table tree (id int generated always as identity primary key, name text not null, territory_path ltree not null)`,
    );
    this.addSql(`alter table tree enable row level security`);
    this.addSql(`alter table tree force row level security`);
    this.addSql(
      `create policy scope on tree using ((select antoan.sees_all('tree')) or territory_path <@ any((select antoan.scope('tree', 'TERRITORY'))::ltree[]))`,
    );
    this.addSql(
      `create function count_trees() returns bigint language sql security definer as $$ select count(*) from tree $$`,
    );
  }
}

class Migration002Leaf extends Migration {
  override up(): void {
    this.addSql(`create table leaf (id int primary key)`);
    this.addSql(`do $$ begin execute format('revoke update, delete on leaf from %I', antoan.login_role()); end $$`);
  }
}

class Migration002Broken extends Migration {
  override up(): void {
    this.addSql(`create table ground (id nonsense)`);
  }
}

const names = [1, 2].map((number) => `${inject('databasePrefix')}_prepare${number}_${randomBytes(2).toString('hex')}`);
const services = [
  { schema: 'forest', migrations: [Migration001Tree] },
  { schema: 'field', migrations: [] },
];
const [adminUrl, otherUrl] = names.map((database) => connectionUrl(inject('postgresUrl'), { database })) as [
  string,
  string,
];
let forest: PreparedDatabase;
let neighbour: PreparedDatabase;

beforeAll(async () => {
  forest = await prepareDatabase({ adminUrl, services, secrets: ['seal'] });
  neighbour = await prepareDatabase({ adminUrl: otherUrl, services });
  await withConnection(forest.urlFor('forest'), async (client) => {
    await client.query('begin');
    await client.query(`select set_config('antoan.scopes', '{"tree":"ALL"}', true)`);
    await client.query(
      `insert into tree (name, territory_path) values ('oak', 'laocai.baothang'), ('pine', 'laocai.bacha')`,
    );
    await client.query('commit');
  });
});

afterAll(async () => {
  const templates: TemplateDatabase[] = [
    { name: names[0]!, prepared: forest, schemas: ['forest', 'field'] },
    { name: names[1]!, prepared: neighbour, schemas: ['forest', 'field'] },
  ];
  for (const template of templates) await dropTemplate(template);
});

async function seen(url: string, scopes: string): Promise<string[]> {
  return withConnection(url, async (client) => {
    await client.query('begin');
    await client.query(`select set_config('antoan.scopes', $1, true)`, [scopes]);
    const { rows } = await client.query<{ name: string }>('select name from tree order by name');
    return rows.map(({ name }) => name);
  });
}

test('a service sees the rows of the scope its transaction was given, and none without one', async () => {
  const url = forest.urlFor('forest');
  expect(await seen(url, '{"tree":{"TERRITORY":["laocai.baothang"]}}')).toEqual(['oak']);
  expect(await seen(url, '{"tree":{"TERRITORY":["laocai"]}}')).toEqual(['oak', 'pine']);
  expect(await seen(url, '{"tree":{"MANAGEMENT":["laocai"]}}')).toEqual([]);
  expect(await seen(url, '{"bush":"ALL"}')).toEqual([]);
  expect(await seen(url, '{"tree":"ALL"}')).toEqual(['oak', 'pine']);
  expect(await seen(url, '')).toEqual([]);
});

test('a scope does not outlive its transaction on a shared connection', async () => {
  await withConnection(forest.urlFor('forest'), async (client) => {
    await client.query('begin');
    await client.query(`select set_config('antoan.scopes', '{"tree":"ALL"}', true)`);
    await client.query('commit');
    expect((await client.query('select from tree')).rowCount).toBe(0);
  });
});

test.each([
  'alter table tree disable row level security',
  'alter table tree no force row level security',
  'drop policy scope on tree',
  'create policy mine on tree using (true)',
  'set role postgres',
  `set session authorization postgres`,
  'create table mine (id int)',
  'create schema mine',
  'drop table tree',
  'truncate tree',
  'alter role current_user bypassrls',
  'select value from antoan.secret',
  `insert into antoan.setting values ('today', '1')`,
  'delete from mikro_orm_migrations',
])('the role of a service is refused: %s', async (statement) => {
  await expect(withConnection(forest.urlFor('forest'), (client) => client.query(statement))).rejects.toBeInstanceOf(
    MissingRightsError,
  );
});

test('turning row security off refuses the query and opens nothing', async () => {
  await expect(
    withConnection(forest.urlFor('forest'), async (client) => {
      await client.query('set row_security = off');
      await client.query('select from tree');
    }),
  ).rejects.toThrow(/row-level security/);
});

test('the role of a service cannot become the owner of its tables', async () => {
  const owner = `${names[0]}_forest_owner`;
  await expect(
    withConnection(forest.urlFor('forest'), (client) => client.query(`set role "${owner}"`)),
  ).rejects.toBeInstanceOf(MissingRightsError);
});

test('no service reads the tables of another, in its own database or in a neighbour', async () => {
  await expect(
    withConnection(forest.urlFor('field'), (client) => client.query('select from forest.tree')),
  ).rejects.toBeInstanceOf(MissingRightsError);
  await expect(
    withConnection(connectionUrl(forest.urlFor('forest'), { database: names[1]! }), (client) =>
      client.query('select 1'),
    ),
  ).rejects.toThrow(/permission denied for database/);
  expect(await seen(neighbour.urlFor('forest'), '{"tree":"ALL"}')).toEqual([]);
});

test('a function that acts with the rights of its owner is closed to other services', async () => {
  await expect(
    withConnection(forest.urlFor('field'), (client) => client.query('select forest.count_trees()')),
  ).rejects.toBeInstanceOf(MissingRightsError);
  await withConnection(forest.urlFor('forest'), (client) => client.query('select count_trees()'));
});

test('preparing again changes nothing, keeps the secrets and runs what is new', async () => {
  const again = await prepareDatabase({ adminUrl, services, secrets: ['seal'] });
  expect(again.migrated).toEqual([]);
  expect(again.secret('seal')).toBe(forest.secret('seal'));
  expect(again.urlFor('forest')).toBe(forest.urlFor('forest'));
  const grown = [{ schema: 'forest', migrations: [Migration001Tree, Migration002Leaf] }, services[1]!];
  expect((await prepareDatabase({ adminUrl, services: grown })).migrated).toEqual(['forest/Migration002Leaf']);
  expect(await seen(again.urlFor('forest'), '{"tree":"ALL"}')).toEqual(['oak', 'pine']);
});

test('a right that a migration took away stays away', async () => {
  const grown = [{ schema: 'forest', migrations: [Migration001Tree, Migration002Leaf] }, services[1]!];
  for (let start = 1; start <= 2; start += 1) {
    const { urlFor } = await prepareDatabase({ adminUrl, services: grown });
    await withConnection(urlFor('forest'), (client) => client.query(`insert into leaf values (${start})`));
    await expect(withConnection(urlFor('forest'), (client) => client.query('delete from leaf'))).rejects.toBeInstanceOf(
      MissingRightsError,
    );
  }
});

test('two clones that start at the same moment agree', async () => {
  const [first, second] = await Promise.all([
    prepareDatabase({ adminUrl, services }),
    prepareDatabase({ adminUrl, services }),
  ]);
  expect(first.urlFor('field')).toBe(second.urlFor('field'));
});

test('a migration that fails names its service and leaves nothing of itself', async () => {
  const broken = [{ schema: 'field', migrations: [Migration002Broken] }];
  await expect(prepareDatabase({ adminUrl, services: broken })).rejects.toThrow(MigrationError);
  await expect(prepareDatabase({ adminUrl, services: broken })).rejects.toThrow(/"field"/);
  await withConnection(adminUrl, async (client) => {
    expect((await client.query(`select to_regclass('field.ground') as found`)).rows).toEqual([{ found: null }]);
  });
});

test('a setting is settled once and read by every service', async () => {
  expect(await settleSetting(adminUrl, 'anchor', { year: 2021 })).toEqual({ year: 2021 });
  expect(await settleSetting(adminUrl, 'anchor', { year: 2022 })).toEqual({ year: 2021 });
  await saveSetting(adminUrl, 'anchor', { year: 2023 });
  expect(await readSetting(forest.urlFor('field'), 'anchor')).toEqual({ year: 2023 });
  expect(await readSetting(forest.urlFor('field'), 'unheard of')).toBeUndefined();
});

test('names sort as a Vietnamese reader expects', async () => {
  await withConnection(forest.urlFor('forest'), async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select name from unnest(array['Đông','Dung','Ân','An','Ánh']) as name order by name collate antoan.vietnamese`,
    );
    expect(rows.map(({ name }) => name)).toEqual(['An', 'Ánh', 'Ân', 'Dung', 'Đông']);
  });
});

test('an owner of the database without superuser rights can prepare it, and one with too few is told what is missing', async () => {
  const database = `${inject('databasePrefix')}_modest_${randomBytes(2).toString('hex')}`;
  const modest = connectionUrl(inject('postgresUrl'), { database, user: `${database}_admin`, password: 'modest' });
  const server = connectionUrl(inject('postgresUrl'), { database: 'postgres' });
  await withConnection(server, async (client) => {
    await client.query(`create role ${database}_admin login password 'modest'`);
    await client.query(`grant ${database}_admin to current_user with set true, inherit true`);
    await client.query(`create database ${database} owner ${database}_admin`);
  });
  await expect(prepareDatabase({ adminUrl: modest, services })).rejects.toThrow(/must own the database .* CREATEROLE/);
  await withConnection(server, (client) => client.query(`alter role ${database}_admin createrole`));
  const prepared = await prepareDatabase({ adminUrl: modest, services });
  expect(await seen(prepared.urlFor('forest'), '{"tree":"ALL"}')).toEqual([]);
  await prepareDatabase({ adminUrl: modest, services });
  await dropTemplate({ name: database, schemas: ['forest', 'field'], prepared });
  await withConnection(server, (client) => client.query(`drop role ${database}_admin`));
});

test('an address where nobody answers, a wrong password and a missing database are told apart in one sentence', async () => {
  await expect(
    prepareDatabase({ adminUrl: 'postgresql://someone:secret@127.0.0.1:1/antoan', services }),
  ).rejects.toThrow(
    'No PostgreSQL answers at 127.0.0.1:1 (ECONNREFUSED): check DATABASE_URL and that the server runs.',
  );
  const wrong = connectionUrl(inject('postgresUrl'), { password: 'secret' });
  await expect(prepareDatabase({ adminUrl: wrong, services })).rejects.toThrow(/refuses the user ".+" or the password/);
  await expect(
    withConnection(connectionUrl(inject('postgresUrl'), { database: 'nowhere' }), () => Promise.resolve()),
  ).rejects.toThrow(/There is no database "nowhere"/);
});
