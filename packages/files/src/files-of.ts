import type { FilePart } from '@antoan/subgraph-kit';
import { withRequestId } from '@antoan/telemetry';
import { fileDoor } from './door/file-door.ts';
import type { OpenFileDesk } from './door/file-desk.ts';
import { openFileStorage } from './storage/open-file-storage.ts';
import { cleanFiles } from './stored-file/clean-files.ts';
import { scopeOfFiles, type FileOwners } from './stored-file/file-owner.ts';
import { StoredFile } from './stored-file/stored-file.entity.ts';

/**
 * Declares that files may belong to these nouns of a service: `files: filesOf({ regulation: { … } })`.
 * @param openDesk what the service makes of files beyond keeping them
 */
export function filesOf(owners: FileOwners, openDesk?: OpenFileDesk): FilePart {
  return {
    entities: [StoredFile],
    scoped: [scopeOfFiles(owners)],
    nouns: [],
    async open(parts) {
      const storage = await openFileStorage(parts.settings);
      const desk = openDesk?.({
        ...parts,
        publicUrl: parts.settings.publicUrl,
        read: ({ storageKey }) => storage.read(storageKey),
      });
      return {
        handle: fileDoor({ ...parts, owners, storage, desk }),
        ...(desk?.tasks && { tasks: desk.tasks }),
        clean: ({ clock }) =>
          withRequestId(undefined, async (requestId) => {
            await cleanFiles({ ...parts, clock, storage, requestId });
          }),
        close: () => storage.close(),
      };
    },
  };
}
