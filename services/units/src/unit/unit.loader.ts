import { type Context, Hierarchy } from '@antoan/subgraph-kit';
import { isId } from '@antoan/ids';
import { HeadTenure } from '../head-tenure/head-tenure.entity.ts';
import { Unit } from './unit.entity.ts';

/** The property that names the parent in a hierarchy. */
export const parentColumn = {
  [Hierarchy.TERRITORY]: 'territoryParentId',
  [Hierarchy.MANAGEMENT]: 'managementParentId',
  [Hierarchy.POLICE]: 'policeParentId',
  [Hierarchy.REPORTING]: 'reportingParentId',
} as const;

/** The unit, if the viewer may see it; ids that are no ids are simply not found. */
export function unitOf(id: string, { em, loader }: Context): Promise<Unit | null> {
  return loader<string, Unit | null>('unitOf', async (ids) => {
    const found = await em.find(Unit, { id: { $in: ids.filter(isId) } });
    const byId = new Map(found.map((unit) => [unit.id, unit]));
    return ids.map((wanted) => byId.get(wanted) ?? null);
  }).load(id);
}

/** The visible units directly below one, today or on another day, by code and then in Vietnamese order. */
export function childrenOf(
  id: string,
  hierarchy: Hierarchy,
  { em, loader, today }: Context,
  asOf?: string | null,
): Promise<Unit[]> {
  const day = asOf ?? today();
  return loader<string, Unit[]>(`childrenOf ${hierarchy} ${day}`, async (ids) => {
    const below = await em.execute<{ id: string; parent: string }[]>(
      `select version.unit_id as id, version.${hierarchy.toLowerCase()}_parent_id as parent
       from unit_version as version where version.${hierarchy.toLowerCase()}_parent_id = any(?::uuid[]) and version.valid @> ?::date
       order by (select value from unit_code as code where code.unit_id = version.unit_id and code.valid @> ?::date limit 1) nulls last,
         version.name collate antoan.vietnamese, version.unit_id`,
      [`{${ids.join(',')}}`, day, day],
    );
    const found = await em.find(Unit, { id: { $in: below.map((child) => child.id) } });
    const byId = new Map(found.map((unit) => [unit.id, unit]));
    const byParent = Map.groupBy(below, ({ parent }) => parent);
    return ids.map((wanted) =>
      (byParent.get(wanted) ?? []).map((child) => byId.get(child.id)).filter((child) => child !== undefined),
    );
  }).load(id);
}

/** Who headed the unit, newest first. */
export function headsOf(id: string, { em, loader }: Context): Promise<HeadTenure[]> {
  return loader<string, HeadTenure[]>('headsOf', async (ids) => {
    const found = await em.find(HeadTenure, { unitId: { $in: [...ids] } }, { orderBy: { from: 'desc', id: 'asc' } });
    const byUnit = Map.groupBy(found, (tenure) => tenure.unitId);
    return ids.map((wanted) => byUnit.get(wanted) ?? []);
  }).load(id);
}

/** The name by which a place or body is known, for whoever sees a unit that stands there. */
export function labelOfUnit(id: string, { em, loader }: Context): Promise<string | null> {
  return loader<string, string | null>('labelOfUnit', async (ids) => {
    const found = await em.execute<{ id: string; name: string }[]>('select id, name from labels_of(?::uuid[])', [
      `{${ids.join(',')}}`,
    ]);
    const byId = new Map(found.map((label) => [label.id, label.name]));
    return ids.map((wanted) => byId.get(wanted) ?? null);
  }).load(id);
}
