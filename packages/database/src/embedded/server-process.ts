import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdtemp, open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { EmbeddedPostgresError } from '../database.error.ts';
import { hasEnded, isRunning } from './process-state.ts';
import type { ServerUser } from './server-user.ts';

/** The one account of the embedded server; services sign in with their own roles. */
const administrator = 'postgres';
const startTimeoutMs = 60_000;

/** Where one embedded server keeps what. */
export interface ServerPlace {
  programs: string;
  cluster: string;
  logFile: string;
  password: string;
  user: ServerUser | undefined;
}

/** The URL of a server of ours on this computer. */
export function localUrl(port: number, password: string, database = 'postgres'): string {
  return `postgresql://${administrator}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

/** Makes the data files, once. Vietnamese order of names is the server's own; nothing depends on the computer's locales. */
export async function initialiseCluster(place: ServerPlace): Promise<void> {
  if ((await readdir(place.cluster)).includes('PG_VERSION')) return;
  // What an interrupted start left behind.
  for (const name of await readdir(place.cluster))
    await rm(join(place.cluster, name), { recursive: true, force: true });
  const folder = await mkdtemp(join(tmpdir(), 'antoan-'));
  const passwordFile = join(folder, 'password');
  try {
    await writeFile(passwordFile, `${place.password}\n`, { mode: 0o600 });
    if (place.user !== undefined)
      for (const path of [folder, passwordFile]) await chown(path, place.user.uid, place.user.gid);
    const { code, output } = await runProgram(
      join(place.programs, 'bin', 'initdb'),
      [
        `--pgdata=${place.cluster}`,
        `--username=${administrator}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=icu',
        '--icu-locale=vi',
        '--no-instructions',
      ],
      place.user,
    );
    if (code !== 0)
      throw new EmbeddedPostgresError(`PostgreSQL could not make its files in ${place.cluster}: ${lastLine(output)}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Starts the server in a process group of its own, so that Ctrl-C reaches us first, and waits until it answers. */
export async function startServer(place: ServerPlace, port: number, settings: Record<string, string>): Promise<number> {
  const log = await open(place.logFile, 'w');
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(join(place.programs, 'bin', 'postgres'), ['-D', place.cluster, '-p', String(port), ...flags], {
    ...place.user,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
    env: { ...process.env, LC_ALL: 'C' },
  });
  await log.close();
  let fault: Error | undefined;
  child.on('error', (error) => (fault = error));
  child.unref();
  for (const deadline = Date.now() + startTimeoutMs; Date.now() < deadline; await sleep(30)) {
    if (fault !== undefined || child.exitCode !== null || child.signalCode !== null || child.pid === undefined) break;
    if (await answers(localUrl(port, place.password))) return child.pid;
  }
  const said = await readFile(place.logFile, 'utf8').catch(() => '');
  throw new EmbeddedPostgresError(`PostgreSQL did not start: ${fault?.message ?? lastLine(said)}`);
}

/** Whether a server answers, lets us in and, when asked, serves this very folder. */
export async function answers(url: string, cluster?: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ folder: string }>(`select current_setting('data_directory') as folder`);
    return cluster === undefined || rows[0]?.folder === cluster;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The server that runs, or once ran, on these files. */
export async function recordedServer(cluster: string): Promise<{ pid: number; port: number } | undefined> {
  const lines = (await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  const pid = Number(lines[0]);
  return pid > 0 ? { pid, port: Number(lines[3] ?? 0) } : undefined;
}

/** Whether this process is a PostgreSQL; after a restart of the computer the number may be anyone's. */
export async function isPostgres(pid: number): Promise<boolean> {
  if (!(await isRunning(pid))) return false;
  const name = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => undefined);
  return name === undefined || name.startsWith('postgres');
}

/** Ends a server: first politely, so that everything is on disk, then by force. */
export async function endServer(pid: number): Promise<void> {
  for (const [signal, patience] of [
    ['SIGINT', 30_000],
    ['SIGQUIT', 10_000],
    ['SIGKILL', 5_000],
  ] as const) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    if (await hasEnded(pid, patience)) return;
  }
}

/** A port of this computer that nobody listens on. */
export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/** A password nobody has to type. */
export function newPassword(): string {
  return randomBytes(24).toString('base64url');
}

async function runProgram(
  program: string,
  flags: string[],
  user: ServerUser | undefined,
): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, flags, { ...user, cwd: '/', env: { ...process.env, LC_ALL: 'C' } });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

function lastLine(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.findLast((line) => /error|fatal/i.test(line)) ?? lines.at(-1) ?? 'it gave no reason';
}
