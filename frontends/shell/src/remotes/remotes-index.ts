import type { RemoteName } from '../places/remote-name.ts';

/** What `/remotes.json` says: the build of the shell now served and where each remote is found. */
export interface RemotesIndex {
  build: string;
  remotes: Partial<Record<RemoteName, { manifest: string; build: string }>>;
}

let known: Promise<RemotesIndex> | null = null;

/** The index the page began with, asked once. */
export function remotesIndex(): Promise<RemotesIndex> {
  known ??= fetchRemotesIndex().catch((error: unknown) => {
    known = null;
    throw error;
  });
  return known;
}

/** The index as it is now; the page keeps it from here on. */
export function renewRemotesIndex(): Promise<RemotesIndex> {
  known = null;
  return remotesIndex();
}

/** The index as it is now, to look at only. */
export async function fetchRemotesIndex(): Promise<RemotesIndex> {
  const answer = await fetch('/remotes.json', { cache: 'no-cache' });
  if (!answer.ok) throw new TypeError(`remotes.json answered ${answer.status}`);
  return (await answer.json()) as RemotesIndex;
}
