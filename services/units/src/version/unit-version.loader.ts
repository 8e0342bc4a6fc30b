import { isId } from '@antoan/ids';
import { Body, type Context } from '@antoan/subgraph-kit';
import type { Instrument, LineageEdge, UnitCode, UnitVersion } from './unit-version.payloads.ts';

const columns = `version.id, unit_id as "unitId", name, short_name as "shortName", kind, level, school_level as "schoolLevel",
  size_class as "sizeClass", party_organisation as "partyOrganisation", in_industrial_zone as "inIndustrialZone", address,
  territory_parent_id as "territoryParentId", management_parent_id as "managementParentId", police_parent_id as "policeParentId",
  reporting_parent_id as "reportingParentId", instrument_id as "instrumentId", lower(valid)::text as "validFrom", upper(valid)::text as "validTo"`;

/** What the unit was, oldest first. */
export function versionsOf(unitId: string, { em, loader }: Context): Promise<UnitVersion[]> {
  return loader<string, UnitVersion[]>('versionsOf', async (ids) => {
    const found = await em.execute<UnitVersion[]>(
      `select ${columns} from unit_version as version where unit_id = any(?::uuid[]) order by valid`,
      [arrayOf(ids)],
    );
    const byUnit = Map.groupBy(found, (version) => version.unitId);
    return ids.map((id) => byUnit.get(id) ?? []);
  }).load(unitId);
}

/** What the unit was on that day; null when it was not. */
export function versionAt(unitId: string, day: string, { em, loader }: Context): Promise<UnitVersion | null> {
  return loader<string, UnitVersion | null>(`versionAt ${day}`, async (ids) => {
    const found = await em.execute<UnitVersion[]>(
      `select ${columns} from unit_version as version where unit_id = any(?::uuid[]) and valid @> ?::date`,
      [arrayOf(ids), day],
    );
    const byUnit = new Map(found.map((version) => [version.unitId, version]));
    return ids.map((id) => byUnit.get(id) ?? null);
  }).load(unitId);
}

/** The codes the unit has carried, oldest first within each scheme. */
export function codesOf(unitId: string, { em, loader }: Context): Promise<UnitCode[]> {
  return loader<string, UnitCode[]>('codesOf', async (ids) => {
    const found = await em.execute<(UnitCode & { unitId: string })[]>(
      `select unit_id as "unitId", scheme, value, lower(valid)::text as "validFrom", upper(valid)::text as "validTo"
       from unit_code where unit_id = any(?::uuid[]) order by scheme, valid`,
      [arrayOf(ids)],
    );
    const byUnit = Map.groupBy(found, (code) => code.unitId);
    return ids.map((id) => byUnit.get(id) ?? []);
  }).load(unitId);
}

/** What the unit came from and what became of it, oldest first. */
export function lineageOf(unitId: string, { em, loader }: Context): Promise<LineageEdge[]> {
  return loader<string, LineageEdge[]>('lineageOf', async (ids) => {
    const found = await em.execute<LineageEdge[]>(
      `select id, from_unit_id as "fromUnitId", to_unit_id as "toUnitId", kind, effective::text, instrument_id as "instrumentId",
         share::float8, confidence
       from lineage where from_unit_id = any(?::uuid[]) or to_unit_id = any(?::uuid[]) order by effective, kind, id`,
      [arrayOf(ids), arrayOf(ids)],
    );
    return ids.map((id) => found.filter((edge) => edge.fromUnitId === id || edge.toUnitId === id));
  }).load(unitId);
}

/** The legal document, for whoever sees what rests on it. */
export function instrumentOf(id: string | null, { em, loader }: Context): Promise<Instrument | null> {
  if (id === null) return Promise.resolve(null);
  return loader<string, Instrument | null>('instrumentOf', async (ids) => {
    const found = await em.execute<Instrument[]>(
      `select id, number, title, issuer, issued_on::text as "issuedOn", is_from_memory as "isFromMemory" from instrument where id = any(?::uuid[])`,
      [arrayOf(ids)],
    );
    const byId = new Map(found.map((instrument) => [instrument.id, instrument]));
    return ids.map((wanted) => byId.get(wanted) ?? null);
  }).load(id);
}

/** A place or body under its name of that day: whoever sees a unit may know the names of where it stood and what it came from. */
export async function bodyAt(id: string | null, day: string, { em, loader }: Context): Promise<Body | null> {
  if (id === null) return null;
  const name = await loader<string, string | null>(`nameAt ${day}`, async (ids) => {
    const found = await em.execute<{ id: string; name: string }[]>('select id, name from names_at(?::uuid[], ?)', [
      arrayOf(ids),
      day,
    ]);
    const byId = new Map(found.map((named) => [named.id, named.name]));
    return ids.map((wanted) => byId.get(wanted) ?? null);
  }).load(id);
  return name === null ? null : Body.of(id, name);
}

function arrayOf(ids: readonly string[]): string {
  return `{${ids.filter(isId).join(',')}}`;
}
