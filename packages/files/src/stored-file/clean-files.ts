import type { Clock } from '@antoan/clock';
import { machine } from '@antoan/policy';
import { LockMode } from '@mikro-orm/core';
import type { InViewerScope } from '@antoan/subgraph-kit';
import type { FileStorage } from '../storage/file-storage.ts';
import { StoredFile, StoredFileState } from './stored-file.entity.ts';

const hourMs = 3_600_000;
/** An upload that was cut off between record and store is not waited for longer than this. */
const storingMs = hourMs;
/** What was sent and is taken by no row within a day is taken by none. */
const waitingMs = 24 * hourMs;
const batch = 50;

/**
 * Clears away what no row has taken: the bytes first, then the record, so that nothing is ever stored without a record.
 * Answers with how many there were.
 */
export async function cleanFiles(parts: {
  service: string;
  clock: Clock;
  storage: FileStorage;
  inScope: InViewerScope;
  requestId: string;
}): Promise<number> {
  const { clock, storage, requestId } = parts;
  const viewer = machine(parts.service, ['*']);
  const now = clock.now().getTime();
  let cleared = 0;
  for (let found = batch; found === batch; cleared += found) {
    found = await parts.inScope({ viewer, requestId, readOnly: false }, async ({ em, record }) => {
      const left = await em.find(
        StoredFile,
        {
          $or: [
            { state: StoredFileState.STORING, uploadedAt: { $lt: new Date(now - storingMs) } },
            { state: StoredFileState.WAITING, uploadedAt: { $lt: new Date(now - waitingMs) } },
          ],
        },
        { limit: batch, orderBy: { uploadedAt: 'asc' }, lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE },
      );
      for (const file of left) {
        await storage.remove(file.storageKey);
        em.remove(file);
        await record({ act: 'clearAway', noun: 'storedFile', nounId: file.id, unitId: file.unitId });
      }
      await em.flush();
      return left.length;
    });
  }
  return cleared;
}
