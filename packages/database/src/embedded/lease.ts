import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isRunning, processMark } from './process-state.ts';

/** Says that this process uses what lies in `folder`; a process that was killed loses its lease. */
export async function takeLease(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const lease = join(folder, `${process.pid}-${randomBytes(3).toString('hex')}`);
  await writeFile(lease, await processMark(process.pid));
  return lease;
}

/** How many leases are held in `folder`; those of processes that were killed are cleared away. */
export async function countLeases(folder: string): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  const holders = await Promise.all(names.map((name) => isHeld(folder, name)));
  return holders.filter(Boolean).length;
}

async function isHeld(folder: string, name: string): Promise<boolean> {
  const pid = Number.parseInt(name, 10);
  const mark = await readFile(join(folder, name), 'utf8').catch(() => undefined);
  if (mark === undefined) return false;
  if (pid > 0 && (await isRunning(pid)) && (await processMark(pid)) === mark) return true;
  await rm(join(folder, name), { force: true });
  return false;
}

/** Runs `act` while no other process runs one under the same lock; a lock whose process was killed is taken over. */
export async function whileLocked<Result>(lock: string, act: () => Promise<Result>): Promise<Result> {
  for (let isMine = false; !isMine;) {
    isMine = await mkdir(lock).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error;
        return false;
      },
    );
    if (isMine) break;
    // Only a lock that names its holder can be judged; one without is just being taken or given back.
    const names = await readdir(lock).catch(() => []);
    if (names.length > 0 && (await countLeases(lock)) === 0) await rm(lock, { recursive: true, force: true });
    await sleep(50);
  }
  try {
    await takeLease(lock);
    return await act();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}
