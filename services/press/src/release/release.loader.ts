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

/** The first names of a release, in Vietnamese order: a release may have a thousand, and a list shows five of each. */
export function itemsOf(releaseId: string, first: number, { em, loader }: Context): Promise<ReleaseItem[]> {
  return loader<string, ReleaseItem[]>(`itemsOf ${first}`, async (ids) => {
    const chosen = await em.execute<{ id: string }[]>(
      `select item.id from unnest(?::uuid[]) as wanted (release_id)
       cross join lateral (
         select id from release_item where release_item.release_id = wanted.release_id
         order by name collate antoan.vietnamese, id limit ?
       ) as item`,
      [`{${ids.join(',')}}`, first],
    );
    const found = await em.find(ReleaseItem, { id: { $in: chosen.map(({ id }) => id) } });
    const order = new Map(chosen.map(({ id }, index) => [id, index]));
    const byRelease = Map.groupBy(
      found.toSorted((one, other) => order.get(one.id)! - order.get(other.id)!),
      (item) => item.releaseId,
    );
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
