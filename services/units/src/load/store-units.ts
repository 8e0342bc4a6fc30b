import type { Clock } from '@antoan/clock';
import type { UnitRecord } from '@antoan/demonstration';
import type { EntityManager } from '@mikro-orm/postgresql';
import { searchTextOf } from '../unit/search-text.ts';
import { recordCodes, recordVersions, type CodeRecord, type VersionRecord } from '../version/record-versions.ts';
import { tellOfUnits } from '../version/tell-of-units.ts';

/** Stores units that are not there yet and tells the other services of them; what is there already stays as it is. */
export async function storeUnits(em: EntityManager, clock: Clock, units: readonly UnitRecord[]): Promise<void> {
  const stored = await em.execute<{ id: string }[]>(
    `insert into unit (id, name, short_name, kind, code, level, school_level, size_class, party_organisation, in_industrial_zone,
       territory_parent_id, management_parent_id, police_parent_id, reporting_parent_id,
       territory_path, management_path, police_path, reporting_path, search_text, valid_from, valid_to)
     select id, name, short_name, kind, code, level, school_level, size_class, party_organisation, in_industrial_zone,
       territory_parent_id, management_parent_id, police_parent_id, reporting_parent_id,
       territory_path, management_path, police_path, reporting_path, search_text, valid_from, valid_to
     from jsonb_populate_recordset(null::unit, ?::jsonb)
     on conflict (id) do nothing
     returning id`,
    [JSON.stringify(units.map(rowOf))],
  );
  const isNew = new Set(stored.map(({ id }) => id));
  const added = units.filter(({ id }) => isNew.has(id));
  await recordVersions(em, added.map(versionOf));
  await recordCodes(em, added.flatMap(codesOf));
  await em.execute('select settle_parents(?::uuid[])', [`{${added.map(({ id }) => id).join(',')}}`]);
  await tellOfUnits(
    em,
    clock,
    added.map(({ id }) => id),
  );
}

function versionOf(unit: UnitRecord): VersionRecord {
  return { ...unit, unitId: unit.id, validTo: unit.validTo ?? null, address: null, instrumentId: null };
}

function codesOf({ id, kind, code, validFrom }: UnitRecord): CodeRecord[] {
  if (code === null) return [];
  return [{ unitId: id, scheme: kind === 'TERRITORY' ? 'GSO' : 'INTERNAL', value: code, validFrom, validTo: null }];
}

function rowOf(unit: UnitRecord) {
  return {
    id: unit.id,
    name: unit.name,
    short_name: unit.shortName,
    kind: unit.kind,
    code: unit.code,
    level: unit.level,
    school_level: unit.schoolLevel,
    size_class: unit.sizeClass,
    party_organisation: unit.partyOrganisation,
    in_industrial_zone: unit.inIndustrialZone,
    territory_parent_id: unit.parents.territory,
    management_parent_id: unit.parents.management,
    police_parent_id: unit.parents.police,
    reporting_parent_id: unit.parents.reporting,
    territory_path: unit.paths.territory,
    management_path: unit.paths.management,
    police_path: unit.paths.police,
    reporting_path: unit.paths.reporting,
    search_text: searchTextOf(unit),
    valid_from: unit.validFrom,
    valid_to: unit.validTo ?? null,
  };
}
