import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The remotes of the product; a folder `frontends/<name>/dist` each. */
export const REMOTE_NAMES = ['departments', 'districts', 'enterprises', 'media', 'province', 'schools'] as const;

/** Name of one remote. */
export type RemoteName = (typeof REMOTE_NAMES)[number];

/** What `/remotes.json` answers: which build the page runs on and where each remote present is found. */
export interface RemotesIndex {
  build: string;
  remotes: Partial<Record<RemoteName, { manifest: string; build: string }>>;
}

/** Reads the built front ends below `frontendsFolder` and tells what is there now; a remote without a build is left out. */
export async function readRemotesIndex(frontendsFolder: string): Promise<RemotesIndex> {
  const shell = await readFile(join(frontendsFolder, 'shell/dist/index.html'), 'utf8').catch(() => '');
  const remotes: RemotesIndex['remotes'] = {};
  for (const name of REMOTE_NAMES) {
    const manifest = await readFile(join(frontendsFolder, name, 'dist/mf-manifest.json')).catch(() => null);
    if (!manifest) continue;
    const build = fingerprint(manifest);
    remotes[name] = { build, manifest: `/remotes/${name}/mf-manifest.json?v=${build}` };
  }
  return { build: fingerprint(shell), remotes };
}

function fingerprint(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}

/** Cache rule of one served path: what carries a hash in its name never changes, everything else is asked again. */
export function cacheControlOf(path: string): string {
  return /-[\w-]{8,}\.(js|css|woff2|svg|png)$/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/**
 * The policy every page is served under: own scripts only, no eval, no inline script, Trusted Types.
 * The one style hash is React Aria's `touch-action` rule, which it writes into the head at start.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');
