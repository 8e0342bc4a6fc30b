import { isId } from '@antoan/ids';
import type { Context } from '@antoan/subgraph-kit';
import { Nomination } from './nomination.entity.ts';

/** A nomination by id, as far as the viewer may see it. */
export function nominationById(id: string, { em, loader }: Context): Promise<Nomination | null> {
  if (!isId(id)) return Promise.resolve(null);
  return loader<string, Nomination | null>('nominationById', async (ids) => {
    const found = new Map(
      (await em.find(Nomination, { id: { $in: [...ids] } })).map((nomination) => [nomination.id, nomination]),
    );
    return ids.map((wanted) => found.get(wanted) ?? null);
  }).load(id);
}

/** The other nominations of the same unit and year that the viewer may see. */
export async function besides(nomination: Nomination, { em, loader }: Context): Promise<Nomination[]> {
  const ofUnit = await loader<string, Nomination[]>('nominationsOfUnit', async (unitIds) => {
    const found = await em.find(
      Nomination,
      { unitId: { $in: [...unitIds] } },
      { orderBy: { subject: 'asc', id: 'asc' } },
    );
    const byUnit = Map.groupBy(found, ({ unitId }) => unitId);
    return unitIds.map((id) => byUnit.get(id) ?? []);
  }).load(nomination.unitId);
  return ofUnit.filter(({ id, year }) => id !== nomination.id && year === nomination.year);
}
