import { randomBytes } from 'node:crypto';
import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Client } from 'pg';
import { buildServer, serverFolder } from '../../../../scripts/build/server-bundle.ts';
import { root } from '../../../../scripts/build/workspace.ts';
import type * as Platform from '../../../../scripts/platform/platform.ts';

/** Two platforms stand on one database, each with its own connections. */
const mostConnections = 300;

/** A fresh database, and what the product's programs need to start on it. */
export interface Stage {
  adminUrl: string;
  /** Settings of `product.process.ts`, but for topology and port. */
  settings: Record<string, string>;
  /** Names the composed schema that the distributed platform writes when it starts. */
  supergraph: string;
  /** Any process of the PostgreSQL server. */
  databaseProcess: number;
  freePort(): Promise<number>;
  /** Runs as the administrator. */
  run(sql: string): Promise<Record<string, unknown>[]>;
  stop(): Promise<void>;
}

/** Starts PostgreSQL and names a new database; the first platform that starts on it fills it. */
export async function openStage(): Promise<Stage> {
  const { digest } = await buildServer();
  // A copy, at the same depth: whoever builds meanwhile does not change what is measured.
  const programs = join(root, '.antoan', 'bench-programs');
  await rm(programs, { recursive: true, force: true });
  await cp(serverFolder, programs, { recursive: true });
  const platform = (await import(pathToFileURL(join(programs, 'platform.js')).href)) as typeof Platform;
  const server = await platform.startEmbeddedPostgres({
    dataDir: join(root, '.antoan', 'bench-postgres'),
    maxConnections: mostConnections,
  });
  const url = new URL(server.adminUrl);
  url.pathname = '/postgres';
  const adminOfServer = await connected(url.href);
  const { rows } = await adminOfServer.query<{ pid: number }>('select pg_backend_pid() as pid');
  url.pathname = `/antoan_bench_${randomBytes(3).toString('hex')}`;
  await mkdir(join(root, '.antoan', 'log'), { recursive: true });
  let admin: Client | undefined;

  return {
    adminUrl: url.href,
    settings: {
      ADMIN_URL: url.href,
      PROGRAMS: programs,
      VERSION: digest,
      LOG_FILE: join(root, '.antoan', 'log', 'bench.log'),
    },
    supergraph: join(programs, 'supergraph.graphql'),
    databaseProcess: rows[0]!.pid,
    freePort: () => platform.freePort(),
    async run(sql) {
      admin ??= await connected(url.href);
      const result = await admin.query<Record<string, unknown>>(sql);
      return result.rows ?? [];
    },
    async stop() {
      await admin?.end();
      await adminOfServer.end();
      await platform.dropTestDatabase(url.href);
      await server.stop();
    },
  };
}

async function connected(connectionString: string): Promise<Client> {
  const client = new Client({ connectionString });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}
