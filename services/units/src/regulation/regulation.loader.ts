import { StoredFile } from '@antoan/files';
import { isId } from '@antoan/ids';
import type { Context } from '@antoan/subgraph-kit';
import { Regulation } from './regulation.entity.ts';

/** The regulation, if the viewer may see it. */
export function regulationOf(id: string, { em, loader }: Context): Promise<Regulation | null> {
  return loader<string, Regulation | null>('regulationOf', async (ids) => {
    const found = await em.find(Regulation, { id: { $in: ids.filter(isId) } });
    const byId = new Map(found.map((regulation) => [regulation.id, regulation]));
    return ids.map((wanted) => byId.get(wanted) ?? null);
  }).load(id);
}

/** Every version of every regulation of a unit, the newest first. */
export function regulationsOf(unitId: string, { em, loader }: Context): Promise<Regulation[]> {
  return loader<string, Regulation[]>('regulationsOf', async (unitIds) => {
    const found = await em.find(
      Regulation,
      { unitId: { $in: [...unitIds] } },
      { orderBy: { validFrom: 'desc', issuedOn: 'desc', id: 'desc' } },
    );
    const byUnit = Map.groupBy(found, (regulation) => regulation.unitId);
    return unitIds.map((id) => byUnit.get(id) ?? []);
  }).load(unitId);
}

/** The version that came after this one. */
export function successorOf(id: string, { em, loader }: Context): Promise<Regulation | null> {
  return loader<string, Regulation | null>('successorOf', async (ids) => {
    const found = await em.find(Regulation, { replacesId: { $in: [...ids] } });
    const byPredecessor = new Map(found.map((regulation) => [regulation.replacesId, regulation]));
    return ids.map((wanted) => byPredecessor.get(wanted) ?? null);
  }).load(id);
}

/** Whether another version came after this one, asked anew: an act that is about to add one must not remember that there was none. */
export async function isReplaced(id: string, { em }: Context): Promise<boolean> {
  return (await em.count(Regulation, { replacesId: id })) > 0;
}

/** The file of a regulation. */
export function fileOf(fileId: string, { em, loader }: Context): Promise<StoredFile | null> {
  return loader<string, StoredFile | null>('fileOf', async (ids) => {
    const found = await em.find(StoredFile, { id: { $in: [...ids] } });
    const byId = new Map(found.map((file) => [file.id, file]));
    return ids.map((wanted) => byId.get(wanted) ?? null);
  }).load(fileId);
}
