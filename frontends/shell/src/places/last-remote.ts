import { PATH_OF_REMOTE } from './place-path.ts';
import type { RemoteName } from './remote-name.ts';

const KEY = 'antoan.last-remote';

/** The remote whose place was opened last on this device, so that `/` can begin fetching it; the public one at first. */
export function lastRemote(): RemoteName {
  try {
    const name = localStorage.getItem(KEY);
    return name && name in PATH_OF_REMOTE ? (name as RemoteName) : 'media';
  } catch {
    return 'media'; // A browser that forbids storage.
  }
}

/** Remembers where this device works. */
export function rememberRemote(name: RemoteName): void {
  try {
    localStorage.setItem(KEY, name);
  } catch {
    // A hint only: nothing depends on it.
  }
}
