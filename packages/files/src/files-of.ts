import type { FilePart } from '@antoan/subgraph-kit';
import { withRequestId } from '@antoan/telemetry';
import { fileDoor } from './door/file-door.ts';
import { openFileStorage } from './storage/file-storage.ts';
import { cleanFiles } from './stored-file/clean-files.ts';
import { scopeOfFiles, type FileOwners } from './stored-file/file-owner.ts';
import { StoredFile } from './stored-file/stored-file.entity.ts';

/** Declares that files may belong to these nouns of a service: `files: filesOf({ regulation: { … } })`. */
export function filesOf(owners: FileOwners): FilePart {
  return {
    entities: [StoredFile],
    scoped: [scopeOfFiles(owners)],
    nouns: [],
    async open(parts) {
      const storage = await openFileStorage(parts.settings);
      return {
        handle: fileDoor({ ...parts, owners, storage }),
        clean: ({ clock }) =>
          withRequestId(undefined, async (requestId) => {
            await cleanFiles({ ...parts, clock, storage, requestId });
          }),
        close: () => storage.close(),
      };
    },
  };
}
