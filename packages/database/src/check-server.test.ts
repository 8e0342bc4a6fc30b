import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { withConnection } from './admin-connection.ts';
import { checkServer } from './check-server.ts';
import { connectionUrl } from './connection-url.ts';
import './testing/test-run.ts';

const name = `${inject('databasePrefix')}_check_${randomBytes(2).toString('hex')}`;
const server = connectionUrl(inject('postgresUrl'), { database: 'postgres' });
const as = (database: string): string => connectionUrl(server, { database, user: name, password: 'modest' });
const alter = (rights: string) => withConnection(server, (client) => client.query(`alter role ${name} ${rights}`));

beforeAll(() => withConnection(server, (client) => client.query(`create role ${name} login password 'modest'`)));
afterAll(() => withConnection(server, (client) => client.query(`drop role ${name}`)));

test('an address where nobody answers is refused before anything is done', async () => {
  await expect(checkServer('postgresql://someone@127.0.0.1:1/antoan')).rejects.toThrow(
    'No PostgreSQL answers at 127.0.0.1:1 (ECONNREFUSED)',
  );
});

test('what a user lacks is said by the name of the database that was asked for, and nothing is made', async () => {
  await expect(checkServer(as(name))).rejects.toThrow(`too few rights on "${name}"`);
  await alter('createrole');
  await expect(checkServer(as(name))).rejects.toThrow(`There is no database "${name}" yet`);
  await expect(checkServer(as('postgres'), { makesDatabases: true })).rejects.toThrow('CREATEDB');
  await alter('createdb');
  await checkServer(as(name), { makesDatabases: true });
  await withConnection(server, async (client) => {
    expect((await client.query('select from pg_database where datname = $1', [name])).rowCount).toBe(0);
  });
});
