import type { Clock, LocalDate } from '@antoan/clock';
import { newId } from '@antoan/ids';
import type { EntityManager } from '@mikro-orm/postgresql';
import { searchTextOf } from '../unit/search-text.ts';
import type { SchoolLevel, SizeClass, UnitLevel } from '../unit/unit.enums.ts';
import { hierarchies } from './hierarchy-names.ts';
import { tellOfUnits } from './tell-of-units.ts';

/** What a unit is from one day to another, as it is recorded. */
export interface VersionRecord {
  unitId: string;
  validFrom: LocalDate;
  /** The first day on which it is no longer so. */
  validTo: LocalDate | null;
  name: string;
  shortName: string | null;
  kind: string;
  level: `${UnitLevel}`;
  schoolLevel: `${SchoolLevel}` | null;
  sizeClass: `${SizeClass}` | null;
  partyOrganisation: boolean;
  inIndustrialZone: boolean;
  address: string | null;
  parents: Readonly<Record<(typeof hierarchies)[number], string | null>>;
  instrumentId: string | null;
}

/** A code that a unit carries from one day to another. */
export interface CodeRecord {
  unitId: string;
  scheme: 'GSO' | 'MOET' | 'MST' | 'INTERNAL';
  value: string;
  validFrom: LocalDate;
  validTo: LocalDate | null;
}

const batchSize = 1_000;

/** Stores versions as they are given. The database refuses overlaps at once, holes, orphans and circles at the end of the transaction. */
export async function recordVersions(em: EntityManager, versions: readonly VersionRecord[]): Promise<void> {
  const parents = hierarchies.map((name) => `${name}_parent_id`).join(', ');
  for (let start = 0; start < versions.length; start += batchSize)
    await em.execute(
      `insert into unit_version (id, unit_id, valid, name, short_name, kind, level, school_level, size_class, party_organisation,
         in_industrial_zone, address, ${parents}, search_text, instrument_id)
       select id, unit_id, daterange(valid_from, valid_to), name, short_name, kind, level, school_level, size_class, party_organisation,
         in_industrial_zone, address, ${parents}, search_text, instrument_id
       from jsonb_to_recordset(?::jsonb) as version (id uuid, unit_id uuid, valid_from date, valid_to date, name text, short_name text, kind text,
         level text, school_level text, size_class text, party_organisation boolean, in_industrial_zone boolean, address text,
         ${hierarchies.map((name) => `${name}_parent_id uuid`).join(', ')}, search_text text, instrument_id uuid)`,
      [JSON.stringify(versions.slice(start, start + batchSize).map(rowOf))],
    );
}

/** Stores codes; the database refuses one that another unit holds in the same days. */
export async function recordCodes(em: EntityManager, codes: readonly CodeRecord[]): Promise<void> {
  for (let start = 0; start < codes.length; start += batchSize)
    await em.execute(
      `insert into unit_code (id, unit_id, scheme, value, valid)
       select id, unit_id, scheme, value, daterange(valid_from, valid_to)
       from jsonb_to_recordset(?::jsonb) as code (id uuid, unit_id uuid, scheme text, value text, valid_from date, valid_to date)`,
      [
        JSON.stringify(
          codes.slice(start, start + batchSize).map((code) => ({
            id: newId(),
            unit_id: code.unitId,
            scheme: code.scheme,
            value: code.value,
            valid_from: code.validFrom,
            valid_to: code.validTo,
          })),
        ),
      ],
    );
}

/**
 * Draws what follows from changed versions: nothing hangs below a unit that ended, the projection and its paths are today's,
 * and the other services are told. Answers the units whose row of today changed, those below included.
 */
export async function followVersions(em: EntityManager, clock: Clock, unitIds: readonly string[]): Promise<string[]> {
  if (unitIds.length === 0) return [];
  const ids = `{${unitIds.join(',')}}`;
  await em.execute('select settle_parents(?::uuid[])', [ids]);
  const changed = await em.execute<{ id: string }[]>('select project_units(?::uuid[], ?) as id', [ids, clock.today()]);
  // Now rather than at the commit, so that what is wrong can still be told at its field.
  await em.execute('set constraints version_check_at_commit immediate');
  await em.execute('set constraints version_check_at_commit deferred');
  const changedIds = changed.map(({ id }) => id);
  await tellOfUnits(em, clock, changedIds);
  return changedIds;
}

/** Lets the versions come into force that were recorded beforehand for a day that has come. */
export async function advanceUnits(em: EntityManager, clock: Clock): Promise<void> {
  const changed = await em.execute<{ id: string }[]>('select advance_units(?) as id', [clock.today()]);
  await tellOfUnits(
    em,
    clock,
    changed.map(({ id }) => id),
  );
}

function rowOf(version: VersionRecord) {
  return {
    id: newId(),
    unit_id: version.unitId,
    valid_from: version.validFrom,
    valid_to: version.validTo,
    name: version.name,
    short_name: version.shortName,
    kind: version.kind,
    level: version.level,
    school_level: version.schoolLevel,
    size_class: version.sizeClass,
    party_organisation: version.partyOrganisation,
    in_industrial_zone: version.inIndustrialZone,
    address: version.address,
    ...Object.fromEntries(hierarchies.map((name) => [`${name}_parent_id`, version.parents[name]])),
    search_text: searchTextOf({ name: version.name, shortName: version.shortName, kind: version.kind, code: null }),
    instrument_id: version.instrumentId,
  };
}
