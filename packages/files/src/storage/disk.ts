import { join } from 'node:path';
import { FSDriver } from 'flydrive/drivers/fs';
import { MissingContentError, type FileStorage } from './file-storage.ts';

/** Files in a folder of this computer. */
export function openDisk(directory: string): FileStorage {
  const disk = new FSDriver({ location: join(directory, 'kept'), visibility: 'private' });
  return {
    put: (key, content) => disk.putStream(key, content),
    async read(key) {
      if (!(await disk.exists(key))) throw new MissingContentError();
      return disk.getStream(key);
    },
    remove: (key) => disk.delete(key),
    close: () => undefined,
  };
}
