import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isRunning, processMark } from './process-state.ts';

/** Says that this process uses what lies in `folder`; a process that was killed loses its lease. */
export async function takeLease(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, String(process.pid)), await processMark(process.pid));
}

/** Gives the lease back and tells how many others still hold one. */
export async function returnLease(folder: string): Promise<number> {
  await rm(join(folder, String(process.pid)), { force: true });
  const names = await readdir(folder).catch(() => []);
  const holders = await Promise.all(names.map((name) => isHeld(folder, name)));
  return holders.filter(Boolean).length;
}

async function isHeld(folder: string, name: string): Promise<boolean> {
  const pid = Number(name);
  const mark = await readFile(join(folder, name), 'utf8').catch(() => undefined);
  if (mark === undefined) return false;
  if (pid > 0 && (await isRunning(pid)) && (await processMark(pid)) === mark) return true;
  await rm(join(folder, name), { force: true });
  return false;
}

/** Runs `act` while no other process runs one under the same lock; a lock whose process was killed is taken over. */
export async function whileLocked<Result>(lock: string, act: () => Promise<Result>): Promise<Result> {
  for (;;) {
    const isMine = await mkdir(lock).then(
      () => true,
      async (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error;
        return false;
      },
    );
    if (isMine) break;
    const names = await readdir(lock).catch(() => []);
    const holders = await Promise.all(names.map((name) => isHeld(lock, name)));
    // A lock without a name is one that is just being taken, or whose process ended in that very moment.
    if (names.length > 0 && !holders.includes(true)) await rm(lock, { recursive: true, force: true });
    await sleep(50);
  }
  try {
    await takeLease(lock);
    return await act();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}
