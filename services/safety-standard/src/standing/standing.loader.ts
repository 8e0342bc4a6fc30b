import type { Context } from '@antoan/subgraph-kit';
import { StandingVersion } from './standing-version.entity.ts';
import type { Standing } from './standing.enum.ts';
import { standingPolicy } from './standing.policy.ts';

/** The standing in effect, as far as the viewer may see it; one read for all units and one year of an operation. */
export function standingOf(unitId: string, year: number, { em, viewer, loader }: Context): Promise<Standing | null> {
  return loader<string, Standing | null>(`standingOf ${year}`, async (unitIds) => {
    const visible = standingPolicy.visibleSql(viewer, 'standing');
    const rows = await em.execute<{ unit_id: string; value: Standing }[]>(
      `select unit_id, value from unit_standing as standing where unit_id = any(?::uuid[]) and year = ? and ${visible.sql}`,
      [`{${unitIds.join(',')}}`, year, ...visible.params],
    );
    const found = new Map(rows.map((row) => [row.unit_id, row.value]));
    return unitIds.map((id) => found.get(id) ?? null);
  }).load(unitId);
}

/** Every standing of the unit in the year, newest first; null when the viewer may not see any. */
export function standingHistoryOf(
  unitId: string,
  year: number,
  { em, loader }: Context,
): Promise<StandingVersion[] | null> {
  return loader<string, StandingVersion[] | null>(`standingHistoryOf ${year}`, async (unitIds) => {
    const found = await em.find(
      StandingVersion,
      { unitId: { $in: [...unitIds] }, year },
      { orderBy: { version: 'desc' } },
    );
    const byUnit = Map.groupBy(found, (version) => version.unitId);
    return unitIds.map((id) => byUnit.get(id) ?? null);
  }).load(unitId);
}
