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
  const { code, said } = await run(
    'npx',
    ['-y', packageManager, 'install', '--frozen-lockfile', '--reporter=append-only'],
    root,
  );
  if (code !== 0) throw new Refusal(reasonOf(said, `npx ${packageManager} install`));
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
 * @param {string} said
 * @param {string} command
 */
function reasonOf(said, command) {
  if (said.includes('OUTDATED_LOCKFILE'))
    return `A package.json has changed without the lockfile: run ${command}, and commit pnpm-lock.yaml with it.`;
  if (said.includes('ENOSPC')) return 'The disk is full: free some space and start again.';
  return `The packages could not be installed by ${command}: the lines above say why; most often the network or the npm registry is out of reach.`;
}

/**
 * Runs a program, showing what it says.
 * @param {string} program
 * @param {string[]} command
 * @param {string} cwd
 * @returns {Promise<{ code: number, said: string }>}
 */
function run(program, command, cwd) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, command, {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        said += chunk;
        process.stdout.write(chunk);
      });
    }
    child.on('error', (error) =>
      reject(
        new Refusal(
          `"${program}" could not be run (${error.message}): npm, which comes with Node, must be on the PATH.`,
        ),
      ),
    );
    child.on('close', (code) => resolve({ code: code ?? 1, said }));
  });
}
