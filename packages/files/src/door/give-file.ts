import { Readable } from 'node:stream';
import { NotFoundError, UnavailableError } from '@antoan/app-error';
import { isId } from '@antoan/ids';
import type { FilePartParts } from '@antoan/subgraph-kit';
import type { Viewer } from '@antoan/policy';
import { MissingContentError, type FileStorage } from '../storage/file-storage.ts';
import { StoredFile, StoredFileState } from '../stored-file/stored-file.entity.ts';
import { savedAs } from './saved-as.ts';

/**
 * Gives a file to whoever reads its owner; for everybody else there is none. It is saved by the browser and never shown
 * as a page of ours, whatever is in it.
 */
export async function giveFile(
  id: string,
  who: { viewer: Viewer; requestId: string },
  { inScope, storage }: Pick<FilePartParts, 'inScope'> & { storage: FileStorage },
): Promise<Response> {
  const file = isId(id) ? await inScope({ ...who, readOnly: true }, ({ em }) => em.findOne(StoredFile, { id })) : null;
  if (!file || !isFor(who.viewer, file)) throw new NotFoundError('storedFile');
  const content = await storage.read(file.storageKey).catch((error: unknown) => {
    throw error instanceof MissingContentError ? new UnavailableError('files') : error;
  });
  return new Response(Readable.toWeb(content) as ReadableStream, {
    headers: {
      'content-type': file.contentType === 'text/plain' ? 'text/plain; charset=utf-8' : file.contentType,
      'content-length': String(file.size),
      ...savedAs(file.name),
      etag: `"${file.sha256}"`,
    },
  });
}

/** What no row has taken yet is for whoever sent it. */
function isFor({ accountId }: Viewer, { state, uploadedBy }: StoredFile): boolean {
  return state === StoredFileState.ATTACHED || (state === StoredFileState.WAITING && uploadedBy === accountId);
}
