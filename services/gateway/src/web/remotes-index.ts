import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What `/remotes.json` answers: which build of the shell is served and where each remote that is there is found. */
interface RemotesIndex {
  build: string;
  remotes: Record<string, { manifest: string; build: string }>;
}

/** Reads what lies in the served folder now; a remote without a manifest is left out. */
export async function readRemotesIndex(root: string): Promise<RemotesIndex> {
  const [page, names] = await Promise.all([
    readFile(join(root, 'shell', 'index.html')).catch(() => ''),
    readdir(join(root, 'remotes')).catch((): string[] => []),
  ]);
  const found = await Promise.all(names.toSorted().map((name) => readRemote(root, name)));
  return { build: fingerprint(page), remotes: Object.fromEntries(found.flat()) };
}

async function readRemote(root: string, name: string): Promise<[string, { manifest: string; build: string }][]> {
  const manifest = await readFile(join(root, 'remotes', name, 'mf-manifest.json')).catch(() => undefined);
  if (manifest === undefined) return [];
  const build = fingerprint(manifest);
  return [[name, { build, manifest: `/remotes/${name}/mf-manifest.json?v=${build}` }]];
}

function fingerprint(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}
