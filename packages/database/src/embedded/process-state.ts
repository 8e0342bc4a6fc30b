import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/** When a process started, in ticks, as Linux tells it; elsewhere the fact that it runs must do. */
async function startTicks(pid: number): Promise<{ state: string; started: string } | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  // The name of the program, in brackets, may hold anything.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields === undefined ? undefined : { state: fields[0] ?? '', started: fields[19] ?? '' };
}

/** Whether a process runs; one that ended but was never collected by its parent does not. */
export async function isRunning(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return (await startTicks(pid))?.state !== 'Z';
}

/** A mark that tells a process from a later one with the same number. */
export async function processMark(pid: number): Promise<string> {
  return (await startTicks(pid))?.started ?? '';
}

/** Waits until a process has ended; false when it has not within the time. */
export async function hasEnded(pid: number, withinMs: number): Promise<boolean> {
  for (const deadline = Date.now() + withinMs; Date.now() < deadline; await sleep(25)) {
    if (!(await isRunning(pid))) return true;
  }
  return !(await isRunning(pid));
}
