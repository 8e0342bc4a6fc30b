// Runs before everything else: starts fetching the remote of this address, its entry and its first chunks, while the
// shell itself is still on its way. Only hints; whatever fails here is fetched again, and reported, by the shell.
import { remoteOfPath } from './places/place-path.ts';
import { lastRemote } from './places/last-remote.ts';
import type { RemotesIndex } from './remotes/remotes-index.ts';

interface Manifest {
  metaData: { publicPath: string; remoteEntry: { path: string; name: string } };
  exposes: { assets: { js: { sync: string[] }; css: { sync: string[] } } }[];
}

async function preloadRemote(): Promise<void> {
  const remote = location.pathname === '/' ? lastRemote() : remoteOfPath(location.pathname);
  if (!remote) return;
  const answer = await fetch('/remotes.json', { cache: 'no-cache' });
  const { remotes } = (await answer.json()) as RemotesIndex;
  const found = remotes[remote];
  if (!found) return;
  const manifest = (await (await fetch(found.manifest)).json()) as Manifest;
  const base = `/remotes/${remote}/`;
  const { path, name } = manifest.metaData.remoteEntry;
  hint('modulepreload', base + path + name);
  for (const { assets } of manifest.exposes) for (const file of assets.js.sync) hint('modulepreload', base + file);
}

function hint(rel: string, href: string): void {
  document.head.append(Object.assign(document.createElement('link'), { rel, href, crossOrigin: '' }));
}

preloadRemote().catch(() => undefined);
