import { StoredFile } from '@antoan/files';
import type { Context } from '@antoan/subgraph-kit';
import { NominationFile } from './nomination-file.entity.ts';

/** The files of a nomination in the order in which they were added; one read for all nominations of an operation. */
export function filesOfNomination(nominationId: string, { em, loader }: Context): Promise<NominationFile[]> {
  return loader<string, NominationFile[]>('filesOfNomination', async (ids) => {
    const found = await em.find(
      NominationFile,
      { nominationId: { $in: [...ids] } },
      { orderBy: { addedAt: 'asc', id: 'asc' } },
    );
    const byNomination = Map.groupBy(found, (file) => file.nominationId);
    return ids.map((id) => byNomination.get(id) ?? []);
  }).load(nominationId);
}

/** What was sent in. */
export function storedFileOf(fileId: string, { em, loader }: Context): Promise<StoredFile> {
  return loader<string, StoredFile>('storedFileOf', async (ids) => {
    const found = await em.find(StoredFile, { id: { $in: [...ids] } });
    const byId = new Map(found.map((file) => [file.id, file]));
    return ids.map((id) => byId.get(id) ?? new Error(`no stored file ${id}`));
  }).load(fileId);
}
