import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureDatabase, withConnection } from '../admin-connection.ts';
import { EmbeddedPostgresError } from '../database.error.ts';
import { clusterFolder } from './server-files.ts';
import { answers, isPostgres, recordedServer } from './server-process.ts';
import { serverUser } from './server-user.ts';
import { removeEmbeddedPostgres, startEmbeddedPostgres, type EmbeddedPostgres } from './start-embedded-postgres.ts';

let folder: string;
let dataDir: string;
const running: EmbeddedPostgres[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'an toàn '));
  dataDir = join(folder, 'data of mine');
});

afterAll(async () => {
  for (const server of running) await server.stop();
  await rm(folder, { recursive: true, force: true });
});

async function start(): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDir, durable: false });
  running.push(server);
  return server;
}

async function serverPid(): Promise<number> {
  const server = await recordedServer(await clusterFolder(dataDir, await serverUser()));
  return server?.pid ?? 0;
}

async function notes(url: string): Promise<unknown[]> {
  return withConnection(url, async (client) => (await client.query('select text from note')).rows);
}

test('it starts below a folder with spaces and Vietnamese letters, on this computer only, in Vietnamese order', async () => {
  const server = await start();
  expect(server.wasRunning).toBe(false);
  await ensureDatabase(server.adminUrl);
  await withConnection(server.adminUrl, async (client) => {
    const { rows } =
      await client.query(`select current_setting('listen_addresses') as address, current_setting('max_connections') as connections,
      (select datlocale from pg_database where datname = current_database()) as locale`);
    expect(rows).toEqual([{ address: '127.0.0.1', connections: '100', locale: 'vi' }]);
    await client.query(`create table note as select 'kept'::text as text`);
  });
});

test('a second start joins the first, and only the last to stop ends the server', async () => {
  const second = await start();
  expect(second.wasRunning).toBe(true);
  const pid = await serverPid();
  await second.stop();
  expect(await isPostgres(pid)).toBe(true);
  await running[0]!.stop();
  expect(await isPostgres(pid)).toBe(false);
  running.length = 0;
});

async function startedElsewhere(): Promise<ChildProcess> {
  const program = join(folder, 'start.mjs');
  const source = JSON.stringify(join(import.meta.dirname, 'start-embedded-postgres.ts'));
  await writeFile(
    program,
    `const { startEmbeddedPostgres } = await import(${source});\nprocess.send(await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)}, durable: false }).then(() => 'started'));\nsetInterval(() => undefined, 1000);\n`,
  );
  const child = fork(program, { execArgv: [] });
  await once(child, 'message');
  return child;
}

test('after kill -9 the server that was left behind is adopted with its data, and ended by the next stop', async () => {
  const child = await startedElsewhere();
  child.kill('SIGKILL');
  await once(child, 'exit');
  const pid = await serverPid();
  expect(await isPostgres(pid)).toBe(true);
  const server = await start();
  expect(server.wasRunning).toBe(true);
  expect(await notes(server.adminUrl)).toEqual([{ text: 'kept' }]);
  await server.stop();
  expect(await isPostgres(pid)).toBe(false);
  running.length = 0;
});

test('after kill -9 of the server itself the next start recovers the data', async () => {
  const first = await start();
  const pid = await serverPid();
  process.kill(pid, 'SIGKILL');
  await expect.poll(() => isPostgres(pid)).toBe(false);
  const second = await start();
  expect(second.wasRunning).toBe(false);
  expect(await notes(second.adminUrl)).toEqual([{ text: 'kept' }]);
  await first.stop();
  await second.stop();
  running.length = 0;
});

test('a number left behind that is now another program does not keep the server from starting', async () => {
  const cluster = await clusterFolder(dataDir, await serverUser());
  await writeFile(join(cluster, 'postmaster.pid'), `${process.pid}\n${cluster}\n0\n5432\n`);
  const server = await start();
  expect(await answers(server.adminUrl, cluster)).toBe(true);
});

test('a port that is taken is said so in one sentence', async () => {
  const port = Number(new URL(running[0]!.adminUrl).port);
  const other = startEmbeddedPostgres({ dataDir: join(folder, 'other'), port, durable: false });
  await expect(other).rejects.toThrow(EmbeddedPostgresError);
  await expect(other).rejects.toThrow(/could not create any TCP|Address already in use/i);
  await removeEmbeddedPostgres(join(folder, 'other'));
});

test('data in use cannot be removed; once stopped it is gone', async () => {
  await expect(removeEmbeddedPostgres(dataDir)).rejects.toThrow(/in use/);
  await running[0]!.stop();
  running.length = 0;
  await removeEmbeddedPostgres(dataDir);
  await expect(readFile(join(dataDir, 'password'))).rejects.toThrow(/ENOENT/);
});
