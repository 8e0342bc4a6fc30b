import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { whileLocked } from '../../packages/database/src/embedded/lease.ts';
import { root } from './workspace.ts';

/** A start and a test in the same clone would write over one another's output: the second waits, and finds it built. */
export async function oneBuildAtATime<Result>(what: string, build: () => Promise<Result>): Promise<Result> {
  const folder = join(root, '.antoan', 'locks');
  await mkdir(folder, { recursive: true });
  return whileLocked(join(folder, what), build);
}
