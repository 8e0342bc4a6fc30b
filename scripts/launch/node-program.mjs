import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './refusal.mjs';

/** The oldest Node that the object-relational mapper runs on. */
const oldest = [22, 17];

/** The Node that came with the packages, else the one we run on if it is new enough. @param {string} root */
export function findNode(root) {
  const packed = join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
  if (existsSync(packed)) return packed;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return process.execPath;
  throw new Refusal(
    `There is no Node 24 among the packages for ${process.platform}-${process.arch}, and this is Node ${process.versions.node}: install Node 24 and start again.`,
  );
}
