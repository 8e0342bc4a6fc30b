import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { EmbeddedPostgresError } from '../database.error.ts';

/** The user that PostgreSQL runs as when we are root, which it refuses to be; undefined: run as who we are. */
export interface ServerUser {
  uid: number;
  gid: number;
}

const run = promisify(execFile);

async function lookUp(name: string): Promise<ServerUser | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}

/** Finds `postgres`, makes it when there is none, or falls back on `nobody`. */
export async function serverUser(): Promise<ServerUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const present = await lookUp('postgres');
  if (present !== undefined) return present;
  await run('useradd', [
    '--system',
    '--user-group',
    '--no-create-home',
    '--shell',
    '/usr/sbin/nologin',
    'postgres',
  ]).catch(() => undefined);
  const user = (await lookUp('postgres')) ?? (await lookUp('nobody'));
  if (user === undefined) {
    throw new EmbeddedPostgresError(
      'PostgreSQL does not run as root and no user "postgres" could be made: create one, or start as an ordinary user.',
    );
  }
  return user;
}
