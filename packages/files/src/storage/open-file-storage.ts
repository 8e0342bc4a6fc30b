import type { FileSettings } from '@antoan/subgraph-kit';
import { openDisk } from './disk.ts';
import type { FileStorage } from './file-storage.ts';

/** Opens the store that the settings name; the client of S3 is loaded only where it is used. */
export async function openFileStorage(settings: Omit<FileSettings, 'publicUrl'>): Promise<FileStorage> {
  if (settings.store === undefined) return openDisk(settings.directory);
  const { openBucket } = await import('./bucket.ts');
  return openBucket(settings.store);
}
