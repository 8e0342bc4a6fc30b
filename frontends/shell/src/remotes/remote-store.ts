import { activeLocale, registerMessages } from '@antoan/i18n';
import type { RemoteModule } from '@antoan/web';
import { loadRemote, registerRemotes } from '@module-federation/runtime';
import type { RemoteName } from '../places/remote-name.ts';
import { remotesIndex, renewRemotesIndex } from './remotes-index.ts';

/** A remote that could not be fetched; its place says so, the rest works. */
export class RemoteMissingError extends Error {
  override readonly name = 'RemoteMissingError';

  constructor(
    readonly remote: RemoteName,
    cause?: unknown,
  ) {
    super(`Remote ${remote} could not be loaded`, { cause });
  }
}

const modules = new Map<RemoteName, RemoteModule>();
const loading = new Map<RemoteName, Promise<RemoteModule>>();
const failed = new Set<RemoteName>();
const listeners = new Set<() => void>();
let snapshot: ReadonlyMap<RemoteName, RemoteModule> = new Map();

/** Remotes fetched so far; a new map each time one arrives or fails. */
export const remoteStore = {
  get: () => snapshot,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** The remote's routes and navigation, fetched once; a failed fetch is begun anew on the next call. */
export function loadRemoteModule(name: RemoteName): Promise<RemoteModule> {
  const present = modules.get(name);
  if (present) return Promise.resolve(present);
  const begun = loading.get(name) ?? fetchRemote(name);
  loading.set(name, begun);
  return begun;
}

async function fetchRemote(name: RemoteName): Promise<RemoteModule> {
  try {
    const wasMissing = failed.has(name);
    const { remotes } = await (wasMissing ? renewRemotesIndex() : remotesIndex());
    const found = remotes[name];
    if (!found) throw new RemoteMissingError(name);
    // A second attempt asks under a new address, past whatever was kept of the first.
    const entry = wasMissing ? `${found.manifest}&attempt=${Date.now()}` : found.manifest;
    registerRemotes([{ name, entry, type: 'module' }], { force: wasMissing });
    const module = await loadRemote<RemoteModule>(`${name}/routes`);
    if (!module) throw new RemoteMissingError(name);
    if (activeLocale() === 'en') await translate(module);
    modules.set(name, module);
    failed.delete(name);
    return module;
  } catch (error) {
    failed.add(name);
    throw error instanceof RemoteMissingError ? error : new RemoteMissingError(name, error);
  } finally {
    loading.delete(name);
    snapshot = new Map(modules);
    for (const listener of listeners) listener();
  }
}

/** Fetches the English sentences of every remote on the page. */
export async function translateRemotes(): Promise<void> {
  await Promise.all([...modules.values()].map(translate));
}

async function translate({ catalogs }: RemoteModule): Promise<void> {
  const { messages } = await catalogs.en();
  registerMessages('en', messages);
}
