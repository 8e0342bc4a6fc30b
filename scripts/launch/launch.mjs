import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkDiskSpace } from './disk-space.mjs';
import { ensureInstalled } from './install.mjs';
import { findNode } from './node-program.mjs';
import { Refusal } from './refusal.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const began = Date.now();

/**
 * Installs what is missing and goes on under the Node that came with the packages.
 * @param {string} program path of a TypeScript file below the root
 */
export async function launch(program) {
  try {
    checkDiskSpace(root);
    await ensureInstalled(root);
    const node = findNode(root);
    process.exitCode = await goOn(node, [join(root, program), ...process.argv.slice(2)]);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`\n${error.message}\n`);
    process.exitCode = 1;
  }
}

/**
 * Runs the program until it ends. Ctrl-C reaches it by itself; what only we are told is passed on.
 * @param {string} node
 * @param {string[]} command
 * @returns {Promise<number>} exit code
 */
function goOn(node, command) {
  // The channel tells the program when we were killed, so that nothing is left running behind a terminal that is gone.
  const child = spawn(node, ['--experimental-strip-types', '--no-warnings', ...command], {
    cwd: root,
    env: { ...process.env, ANTOAN_BEGAN: String(began) },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  process.on('SIGINT', () => undefined);
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal));
  endWithShell(child);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/**
 * npm runs us by way of a shell and, when it is ended, ends that shell alone: the product would live on unseen and hold its port.
 * @param {import('node:child_process').ChildProcess} child
 */
function endWithShell(child) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const shell = process.ppid;
  setInterval(() => {
    if (process.ppid !== shell) child.kill('SIGTERM');
  }, 500).unref();
}
