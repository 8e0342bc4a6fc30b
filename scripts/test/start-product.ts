import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildServer, serverFolder } from '../build/server-bundle.ts';
import { root } from '../build/workspace.ts';
import type * as Platform from '../platform/platform.ts';
import { layOutWebRoot } from '../start/web-root.ts';

/** The whole product on a database of its own, for a test. */
export interface TestProduct {
  url: string;
  adminUrl: string;
  /** Distributed only: ends and starts the process of one service. */
  stopService(name: string): Promise<void>;
  startService(name: string): Promise<void>;
  /** Ends it and deletes its database. */
  stop(): Promise<void>;
}

/** Starts what `npm start` starts, with fresh demonstration data, on a free port. The front ends must be built. */
export async function startProduct(
  options: {
    topology?: 'one-process' | 'distributed';
    mode?: 'demonstration' | 'empty';
    /** When the demonstration begins; its own first morning unless said otherwise. */
    startsAt?: string;
    port?: number;
    webRoot?: string;
    trustProxy?: boolean;
    collector?: string;
  } = {},
): Promise<TestProduct> {
  const { digest } = await buildServer();
  const platform = (await import(pathToFileURL(join(serverFolder, 'platform.js')).href)) as typeof Platform;
  const given = process.env['DATABASE_URL'];
  const embedded =
    given === undefined || given === ''
      ? await platform.startEmbeddedPostgres({
          dataDir: join(root, '.antoan', 'test-postgres'),
          durable: false,
          maxConnections: 300,
        })
      : undefined;
  const adminUrl = new URL(embedded?.adminUrl ?? given ?? '');
  adminUrl.pathname = `/antoan_test_product_${randomBytes(3).toString('hex')}`;
  const port = options.port ?? (await platform.freePort());
  await mkdir(join(root, '.antoan', 'test-results'), { recursive: true });
  const logTo = createWriteStream(join(root, '.antoan', 'test-results', 'product.log'), { flags: 'a' });
  const filesFolder = await mkdtemp(join(tmpdir(), 'antoan-files-'));
  const running = await platform.startPlatform({
    adminUrl: adminUrl.href,
    port,
    host: '127.0.0.1',
    publicUrl: `http://localhost:${port}`,
    topology: options.topology ?? 'one-process',
    wantedMode: options.mode ?? 'demonstration',
    startsAt: options.startsAt,
    isProduction: false,
    version: digest,
    programs: serverFolder,
    webRoot: options.webRoot === undefined ? layOutWebRoot() : Promise.resolve(options.webRoot),
    trustProxy: options.trustProxy ?? false,
    collector: options.collector,
    administrator: undefined,
    identityEnvironment: { SIGN_INS_PER_MINUTE: '10000' },
    filesEnvironment: { FILES_DIRECTORY: filesFolder },
    logLevel: 'info',
    logTo,
    progress: (line) => void logTo.write(`${line}\n`),
  });
  return {
    url: `http://localhost:${port}`,
    adminUrl: adminUrl.href,
    stopService: (name) => running.stopService(name),
    startService: (name) => running.startService(name),
    async stop() {
      await running.stop();
      await platform.dropTestDatabase(adminUrl.href);
      await rm(filesFolder, { recursive: true, force: true });
      await embedded?.stop();
    },
  };
}
