import { existsSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './refusal.mjs';

const gigabyte = 1024 ** 3;

/** Packages, programs and first data of a fresh clone. */
const freshClone = 3 * gigabyte;
/** What building again and a growing database want. */
const installedClone = gigabyte / 2;

/** @param {string} root */
export function checkDiskSpace(root) {
  const needed = existsSync(join(root, 'node_modules')) ? installedClone : freshClone;
  const { bavail, bsize } = statfsSync(root);
  const free = bavail * bsize;
  if (free >= needed) return;
  throw new Refusal(
    `The disk of ${root} has ${inWords(free)} left and An Toàn needs ${inWords(needed)}: free some space and start again.`,
  );
}

/** @param {number} bytes */
function inWords(bytes) {
  return bytes < gigabyte ? `${Math.floor(bytes / 1024 ** 2)} MB` : `${(bytes / gigabyte).toFixed(1)} GB`;
}
