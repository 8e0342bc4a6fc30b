import type { Context } from '@antoan/subgraph-kit';
import { Screening } from './screening.entity.ts';

/** All the gate has said of a nomination, newest first; one read for all nominations of an operation. */
export function screeningsOf(nominationId: string, { em, loader }: Context): Promise<Screening[]> {
  return loader<string, Screening[]>('screeningsOf', async (ids) => {
    const found = await em.find(Screening, { nominationId: { $in: [...ids] } }, { orderBy: { sequence: 'desc' } });
    const byNomination = Map.groupBy(found, (screening) => screening.nominationId);
    return ids.map((id) => byNomination.get(id) ?? []);
  }).load(nominationId);
}

/** What the gate says now. */
export function screeningById(id: string, { em, loader }: Context): Promise<Screening | null> {
  return loader<string, Screening | null>('screeningById', async (ids) => {
    const found = new Map(
      (await em.find(Screening, { id: { $in: [...ids] } })).map((screening) => [screening.id, screening]),
    );
    return ids.map((wanted) => found.get(wanted) ?? null);
  }).load(id);
}
