import { Body, type Context } from '@antoan/subgraph-kit';
import { UnitRef } from '@antoan/unit-ref';

/**
 * A body by id and name, for whoever reads the dossier or document that names it: the body itself may stand outside the
 * viewer's scope. Null for none, and for one that has not been heard of.
 */
export async function bodyOf(id: string | null, { em, loader }: Context): Promise<Body | null> {
  if (id === null) return null;
  return loader<string, Body | null>('bodyOf', async (ids) => {
    const found = await em.find(UnitRef, { id: { $in: [...ids] } });
    const names = new Map(found.map((unit) => [unit.id, unit.name]));
    return ids.map((one) => (names.has(one) ? Body.of(one, names.get(one)!) : null));
  }).load(id);
}
