import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { connectionUrl, dropTestDatabase, freePort, withConnection } from '@antoan/database';
import type {} from '@antoan/database/testing';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { buildServer, serverFolder } from '../build/server-bundle.ts';
import { startPlatform, type PlatformOptions } from './platform.ts';

/** A province's own server gives an ordinary role: it owns its database and may make roles, and that is all. */
const name = `${inject('databasePrefix')}_platform_${randomBytes(2).toString('hex')}`;
const server = connectionUrl(inject('postgresUrl'), { database: 'postgres' });
const adminUrl = connectionUrl(server, { database: name, user: `${name}_admin`, password: 'modest' });

const spans: string[] = [];
let collector: Server;
let files: string;
let options: Omit<PlatformOptions, 'port' | 'publicUrl' | 'topology'>;

beforeAll(async () => {
  await withConnection(server, (client) =>
    client.query(`create role ${name}_admin login createrole createdb password 'modest'`),
  );
  collector = createServer(async (request, response) => {
    spans.push(Buffer.concat(await request.toArray()).toString());
    response.end('{}');
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  files = await mkdtemp(join(tmpdir(), 'an toan files '));
  const { digest } = await buildServer();
  options = {
    adminUrl,
    host: '127.0.0.1',
    wantedMode: 'empty',
    isProduction: false,
    version: digest,
    programs: serverFolder,
    webRoot: Promise.resolve(undefined),
    trustProxy: true,
    collector: `http://127.0.0.1:${(collector.address() as { port: number }).port}`,
    administrator: undefined,
    identityEnvironment: { SIGN_INS_PER_MINUTE: '2' },
    filesEnvironment: { FILES_DIRECTORY: files },
    logLevel: 'error',
    logTo: new Writable({ write: (_line, _encoding, done) => done() }),
    progress: () => undefined,
  };
});
afterAll(async () => {
  await new Promise((resolve) => collector.close(resolve));
  await rm(files, { recursive: true });
  await dropTestDatabase(adminUrl);
  // Only who made the services' roles may drop them.
  await withConnection(connectionUrl(adminUrl, { database: 'postgres' }), async (client) => {
    const { rows } = await client.query<{ role: string }>(
      'select rolname as role from pg_roles where rolname <> current_user and starts_with(rolname, $1)',
      [`${name}_`],
    );
    await client.query(`drop role ${rows.map(({ role }) => client.escapeIdentifier(role)).join(', ')}`);
  });
  await withConnection(server, (client) => client.query(`drop role ${name}_admin`));
});

test.each(['one-process', 'distributed'] as const)(
  'the product starts as an ordinary role, %s, tells the collector what it does and knows clients behind a load balancer apart',
  { timeout: 120_000 },
  async (topology) => {
    spans.length = 0;
    const port = await freePort();
    const running = await startPlatform({ ...options, topology, port, publicUrl: `http://localhost:${port}` });
    const signIn = async (forwardedFor: string): Promise<number> => {
      const answer = await fetch(`http://127.0.0.1:${port}/api/auth/sign-in/username`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': forwardedFor },
        body: JSON.stringify({ username: 'nobody', password: 'not a password' }),
      });
      return answer.status;
    };
    const asker = topology === 'distributed' ? '198.51.100.1' : '198.51.100.2';
    const statuses: number[] = [];
    try {
      const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: 'query Latest { publicRecognitions(year: 2021, first: 1) { totalCount } }' }),
      });
      expect(await answer.json()).toEqual({ data: { publicRecognitions: { totalCount: 0 } } });
      // Only the last address was written by the load balancer.
      for (const invented of ['192.0.2.1', '192.0.2.2', '192.0.2.3'])
        statuses.push(await signIn(`${invented}, ${asker}`));
      statuses.push(await signIn(`${asker}, 203.0.113.${topology.length}`));
    } finally {
      await running.stop();
    }
    expect(statuses).toEqual([401, 401, 429, 401]);
    const sent = spans.join('\n');
    for (const span of ['graphql operation', 'subgraph call', 'subgraph operation']) expect(sent).toContain(span);
    expect(sent).not.toMatch(/198\.51\.100|publicRecognitions\(/);
  },
);
