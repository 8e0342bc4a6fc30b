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
