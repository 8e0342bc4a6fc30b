import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './refusal.mjs';

/** Installs the packages when they are missing or the lockfile has changed since. @param {string} root */
export async function ensureInstalled(root) {
  const stamp = join(root, 'node_modules', '.antoan-installed');
  const wanted = digestOf(root);
  if (readIfThere(stamp) === wanted) return;
  process.stdout.write('Installing packages (a few minutes the first time) ...\n');
  const began = Date.now();
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const code = await run('npx', ['-y', packageManager, 'install', '--frozen-lockfile', '--reporter=append-only'], root);
  if (code !== 0)
    throw new Refusal(
      `The packages could not be installed (npx ${packageManager} install ended with ${code}): the lines above say why; most often the network or the npm registry is out of reach.`,
    );
  writeFileSync(stamp, wanted);
  process.stdout.write(`Packages installed in ${Math.round((Date.now() - began) / 1000)} s.\n`);
}

/** @param {string} root */
function digestOf(root) {
  const hash = createHash('sha256');
  for (const name of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'])
    hash.update(readFileSync(join(root, name)));
  return `${hash.digest('hex')} ${process.platform}-${process.arch}`;
}

/** @param {string} path */
function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * @param {string} program
 * @param {string[]} command
 * @param {string} cwd
 * @returns {Promise<number>}
 */
function run(program, command, cwd) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, command, {
      cwd,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    child.on('error', (error) =>
      reject(
        new Refusal(
          `"${program}" could not be run (${error.message}): npm, which comes with Node, must be on the PATH.`,
        ),
      ),
    );
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
