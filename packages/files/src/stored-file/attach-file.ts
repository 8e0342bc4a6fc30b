import { problem, type Problem } from '@antoan/app-error';
import { isId } from '@antoan/ids';
import type { Context } from '@antoan/subgraph-kit';
import { StoredFile, StoredFileState } from './stored-file.entity.ts';

/** The row that takes a file. */
export interface FileTaker {
  noun: string;
  id: string;
  unitId: string;
}

/** The file that this viewer has sent for such a row and that waits; null when there is none. */
export async function waitingFile(
  fileId: string,
  { noun, unitId }: Omit<FileTaker, 'id'>,
  { em, viewer }: Context,
): Promise<StoredFile | null> {
  if (!isId(fileId)) return null;
  const file = await em.findOne(StoredFile, {
    id: fileId,
    ownerNoun: noun,
    unitId,
    state: StoredFileState.WAITING,
    uploadedBy: viewer.accountId,
  });
  return file;
}

/**
 * Makes a waiting file part of a row, once and for good; answers with what keeps it from being so.
 * Two rows cannot take one file, nor can a row take one that is being cleared away.
 */
export async function attachFile(file: StoredFile, taker: FileTaker, { em }: Context): Promise<Problem[]> {
  const taken = await em.nativeUpdate(
    StoredFile,
    { id: file.id, state: StoredFileState.WAITING },
    { state: StoredFileState.ATTACHED, ownerId: taker.id },
    // The database itself keeps an update within the viewer's scope; MikroORM cannot write the same into one.
    { filters: false },
  );
  if (taken === 0) return [problem(`${taker.noun}.fileId.unknown`, 'fileId')];
  em.assign(file, { state: StoredFileState.ATTACHED, ownerId: taker.id });
  return [];
}
