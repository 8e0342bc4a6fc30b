import type { Context, ScopedNoun } from '@antoan/subgraph-kit';
import { UnitRef } from '@antoan/unit-ref';
import { GrantUnit } from './grant-unit.payloads.ts';

/** The unit that a grant names; null for a grant that names none, or one that has not been heard of yet. */
export async function grantUnitOf(unitId: string | null, { em, loader }: Context): Promise<GrantUnit | null> {
  if (unitId === null) return null;
  return loader<string, GrantUnit | null>('grantUnitOf', async (ids) => {
    const found = await em.find(UnitRef, { id: { $in: [...ids] } });
    return ids.map((id) => {
      const unit = found.find((one) => one.id === id);
      return unit ? GrantUnit.of(unit) : null;
    });
  }).load(unitId);
}

/** Identity shows units only through the grants that name them, and a grant only to whom it belongs. */
export const grantUnitNoun: ScopedNoun = {
  noun: 'unit',
  scopes: ({ kind }) => (kind === 'anonymous' ? {} : 'ALL'),
};
