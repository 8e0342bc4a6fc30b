import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { connectionBudget } from '../connection-budget.ts';
import { EmbeddedPostgresError } from '../database.error.ts';
import { countLeases, takeLease, whileLocked } from './lease.ts';
import {
  answers,
  endServer,
  freePort,
  initialiseCluster,
  isPostgres,
  localUrl,
  newPassword,
  recordedServer,
  startServer,
  type ServerPlace,
} from './server-process.ts';
import { clusterFolder, programFolder } from './server-files.ts';
import { serverUser } from './server-user.ts';

/** How long an orphan may take to answer, for instance while it recovers, before it is replaced. */
const orphanPatienceMs = 10_000;

/** A PostgreSQL of our own on this computer. */
export interface EmbeddedPostgres {
  /** Administrator's URL, pointing at the database `antoan`. */
  adminUrl: string;
  /** It was running already: another process uses it, or an earlier one was killed. */
  wasRunning: boolean;
  /** Ends the server, unless another process still uses it. */
  stop(): Promise<void>;
}

/** Options of the embedded server. */
export interface EmbeddedPostgresOptions {
  /** The folder that everything of this server is kept in; made when missing. */
  dataDir: string;
  /** A free one is picked when it is left out. */
  port?: number;
  /** Off for tests: twice as fast, and a crash of the computer may lose the data. */
  durable?: boolean;
  maxConnections?: number;
  log?: (line: string) => void;
}

/** Starts the PostgreSQL that came with the packages, or joins the one that already runs on this folder. */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { log = () => undefined } = options;
  const user = await serverUser();
  const home = resolve(options.dataDir);
  const cluster = await clusterFolder(home, user);
  const place: ServerPlace = {
    user,
    cluster,
    programs: await programFolder(user),
    logFile: join(home, 'postgresql.log'),
    password: await keptPassword(home),
  };
  const lock = join(home, 'lock');
  const leases = join(home, 'leases');

  const { pid, port, wasRunning, lease } = await whileLocked(lock, async () => {
    const server = (await joinServer(place, log)) ?? (await startAnew(place, options, log));
    return { ...server, lease: await takeLease(leases) };
  });
  return {
    adminUrl: localUrl(port, place.password, 'antoan'),
    wasRunning,
    async stop() {
      const leave = async (): Promise<void> => {
        await rm(lease, { force: true });
        if ((await countLeases(leases)) === 0) await endServer(pid);
      };
      // On a full disk no lock can be written, and the server must not be left behind for that.
      await whileLocked(lock, leave).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOSPC') throw error;
        return leave();
      });
    },
  };
}

/** Deletes an embedded server's data for good. The server must not be running. */
export async function removeEmbeddedPostgres(dataDir: string): Promise<void> {
  const home = resolve(dataDir);
  const cluster = await clusterFolder(home, await serverUser());
  const server = await recordedServer(cluster);
  if (server !== undefined && (await isPostgres(server.pid))) {
    if ((await countLeases(join(home, 'leases'))) > 0)
      throw new EmbeddedPostgresError('The database is in use: stop the running product first.');
    await endServer(server.pid);
  }
  await rm(cluster, { recursive: true, force: true });
  await rm(home, { recursive: true, force: true });
}

interface RunningServer {
  pid: number;
  port: number;
  wasRunning: boolean;
}

async function joinServer(place: ServerPlace, log: (line: string) => void): Promise<RunningServer | undefined> {
  const server = await recordedServer(place.cluster);
  if (server === undefined) return undefined;
  if (await isPostgres(server.pid)) {
    for (
      const deadline = Date.now() + orphanPatienceMs;
      Date.now() < deadline && (await isPostgres(server.pid));
      await sleep(100)
    ) {
      if (await answers(localUrl(server.port, place.password), place.cluster)) return { ...server, wasRunning: true };
    }
    log('a PostgreSQL left from an earlier start does not answer; it is replaced');
    await endServer(server.pid);
  }
  // The file of a server that was killed would keep the next one from starting when its number is in use again.
  await rm(join(place.cluster, 'postmaster.pid'), { force: true });
  return undefined;
}

async function startAnew(
  place: ServerPlace,
  options: EmbeddedPostgresOptions,
  log: (line: string) => void,
): Promise<RunningServer> {
  await initialiseCluster(place);
  const attempts = options.port === undefined ? 3 : 1;
  for (let attempt = 1; ; attempt += 1) {
    // Another program may take the free port between our look and the server's start.
    const port = options.port ?? (await freePort());
    try {
      return { pid: await startServer(place, port, settingsFor(options)), port, wasRunning: false };
    } catch (error) {
      if (attempt === attempts) throw error;
      log('PostgreSQL did not start; trying another port');
    }
  }
}

function settingsFor(options: EmbeddedPostgresOptions): Record<string, string> {
  const durable: Record<string, string> =
    options.durable === false ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {};
  return {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: String(options.maxConnections ?? connectionBudget.server),
    shared_buffers: '256MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...durable,
  };
}

async function keptPassword(home: string): Promise<string> {
  const file = join(home, 'password');
  // `wx`: of two first starts at the same moment, one writes and both read.
  await writeFile(file, newPassword(), { mode: 0o600, flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  return readFile(file, 'utf8');
}
