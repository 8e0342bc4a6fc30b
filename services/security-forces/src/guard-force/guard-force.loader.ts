import type { Context } from '@antoan/subgraph-kit';
import { UnitRef } from '@antoan/unit-ref';
import { GuardForce } from './guard-force.entity.ts';
import { GuardStrength } from './guard-force.payloads.ts';
import { guardForcePolicy } from './guard-force.policy.ts';

/** The guard forces of a unit that the viewer may see; one read for all units of an operation. */
export function guardForcesOf(unitId: string, { em, loader }: Context): Promise<GuardForce[]> {
  return loader<string, GuardForce[]>('guardForcesOf', async (unitIds) => {
    const found = await em.find(
      GuardForce,
      { unitId: { $in: [...unitIds] } },
      { orderBy: { category: 'asc', id: 'asc' } },
    );
    const byUnit = Map.groupBy(found, (guardForce) => guardForce.unitId);
    return unitIds.map((id) => byUnit.get(id) ?? []);
  }).load(unitId);
}

/** The guards of a unit over all categories that the viewer may see, summed where they lie; null when none are recorded. */
export function guardStrengthOf(unitId: string, { em, viewer, loader }: Context): Promise<GuardStrength | null> {
  return loader<string, GuardStrength | null>('guardStrengthOf', async (unitIds) => {
    const visible = guardForcePolicy.visibleSql(viewer, 'guard');
    const rows = await em.execute<(GuardStrength & { unit_id: string })[]>(
      `select unit_id, sum(established)::integer as established, sum(actual)::integer as actual, sum(certified)::integer as certified
       from guard_force as guard where unit_id = any(?::uuid[]) and ${visible.sql} group by unit_id`,
      [`{${unitIds.join(',')}}`, ...visible.params],
    );
    const byUnit = new Map(rows.map(({ unit_id: id, ...sums }) => [id, Object.assign(new GuardStrength(), sums)]));
    return unitIds.map((id) => byUnit.get(id) ?? null);
  }).load(unitId);
}

/** What kind of unit it is; null when the viewer may not read the unit. */
export function unitKindOf(unitId: string, { em, loader }: Context): Promise<string | null> {
  return loader<string, string | null>('unitKindOf', async (unitIds) => {
    const found = await em.find(UnitRef, { id: { $in: [...unitIds] } });
    const kinds = new Map(found.map(({ id, kind }) => [id, kind]));
    return unitIds.map((id) => kinds.get(id) ?? null);
  }).load(unitId);
}
