import type { Context } from '@antoan/subgraph-kit';
import { Clearance } from './clearance.entity.ts';
import { ReleaseItem } from './release-item.entity.ts';

/** The keys turned on a release; empty for whoever may not see them. */
export function clearancesOf(releaseId: string, { em, loader }: Context): Promise<Clearance[]> {
  return loader<string, Clearance[]>('clearancesOf', async (ids) => {
    const found = await em.find(Clearance, { releaseId: { $in: [...ids] } }, { orderBy: { key: 'asc' } });
    const byRelease = Map.groupBy(found, (clearance) => clearance.releaseId);
    return ids.map((id) => byRelease.get(id) ?? []);
  }).load(releaseId);
}

/** The names of a release, by name. */
export function itemsOf(releaseId: string, { em, loader }: Context): Promise<ReleaseItem[]> {
  return loader<string, ReleaseItem[]>('itemsOf', async (ids) => {
    const found = await em.find(ReleaseItem, { releaseId: { $in: [...ids] } }, { orderBy: { name: 'asc', id: 'asc' } });
    const byRelease = Map.groupBy(found, (item) => item.releaseId);
    return ids.map((id) => byRelease.get(id) ?? []);
  }).load(releaseId);
}

/** How many names a release has that the viewer may see. */
export function countItems(releaseId: string, { em, loader }: Context): Promise<number> {
  return loader<string, number>('countItems', async (ids) => {
    const counted = await em.execute<{ release_id: string; count: number }[]>(
      'select release_id, count(*)::integer as count from release_item where release_id = any(?::uuid[]) group by 1',
      [`{${ids.join(',')}}`],
    );
    return ids.map((id) => counted.find((row) => row.release_id === id)?.count ?? 0);
  }).load(releaseId);
}
