import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A process of the bench that has said that it is ready. */
export interface Child {
  pid: number;
  process: ChildProcess;
  stop(): Promise<void>;
}

const readyWithinMs = 180_000;
const bench = join(import.meta.dirname, '..', '..');

/** Starts a program of the bench and waits for its word; what it says on the error stream is shown. */
export async function startChild(program: string, settings: Record<string, string> = {}): Promise<Child> {
  const child = fork(join(bench, program), {
    env: { ...process.env, NODE_ENV: 'production', ...settings },
    execArgv: ['--experimental-strip-types', '--no-warnings'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const exited = once(child, 'exit');
  const isReady = await Promise.race([
    once(child, 'message', { signal: AbortSignal.timeout(readyWithinMs) }).then(() => true),
    exited.then(() => false),
  ]);
  if (!isReady || child.pid === undefined) throw new Error(`${program} ended before it was ready; it says why above.`);
  return {
    pid: child.pid,
    process: child,
    async stop() {
      if (child.exitCode === null) child.kill('SIGTERM');
      await exited;
    },
  };
}
