import type { LocalDate } from '@antoan/clock';
import { isId } from '@antoan/ids';
import type { EntityManager } from '@mikro-orm/postgresql';
import { hierarchies } from '../version/hierarchy-names.ts';
import type { CodeRecord, VersionRecord } from '../version/record-versions.ts';

/** A version as it is stored, with its own id. */
export interface StoredVersion extends VersionRecord {
  id: string;
}

/** All that is recorded of a unit, before and after a day. */
export interface UnitStory {
  id: string;
  /** Oldest first. */
  versions: StoredVersion[];
  codes: CodeRecord[];
}

const parents = hierarchies.map((name) => `'${name}', ${name}_parent_id`).join(', ');

/** What is recorded of these units; those that are none are left out. */
export async function storiesOf(em: EntityManager, ids: Iterable<string>): Promise<Map<string, UnitStory>> {
  const wanted = `{${[...new Set(ids)].filter(isId).join(',')}}`;
  const versions = await em.execute<StoredVersion[]>(
    `select id, unit_id as "unitId", lower(valid)::text as "validFrom", upper(valid)::text as "validTo", name, short_name as "shortName", kind, level,
       school_level as "schoolLevel", size_class as "sizeClass", party_organisation as "partyOrganisation", in_industrial_zone as "inIndustrialZone",
       address, jsonb_build_object(${parents}) as parents, instrument_id as "instrumentId"
     from unit_version where unit_id = any(?::uuid[]) order by unit_id, valid`,
    [wanted],
  );
  const codes = await em.execute<CodeRecord[]>(
    `select unit_id as "unitId", scheme, value, lower(valid)::text as "validFrom", upper(valid)::text as "validTo"
     from unit_code where unit_id = any(?::uuid[]) order by unit_id, valid`,
    [wanted],
  );
  const codesByUnit = Map.groupBy(codes, ({ unitId }) => unitId);
  return new Map(
    [...Map.groupBy(versions, ({ unitId }) => unitId)].map(([id, ofUnit]) => [
      id,
      { id, versions: ofUnit, codes: codesByUnit.get(id) ?? [] },
    ]),
  );
}

/** What the unit is on that day; undefined when it is not. */
export function versionOn(story: UnitStory, day: LocalDate): StoredVersion | undefined {
  return story.versions.find(({ validFrom, validTo }) => validFrom <= day && (validTo === null || validTo > day));
}

/** The codes it carries on that day. */
export function codesOn(story: UnitStory, day: LocalDate): CodeRecord[] {
  return story.codes.filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || validTo > day));
}

/** The first day on which it is no more; null while no end is known. */
export function endOf(story: UnitStory): LocalDate | null {
  return story.versions.at(-1)!.validTo;
}

/** The name on that day, else the nearest before or after. */
export function nameOn(story: UnitStory, day: LocalDate): string {
  const before = story.versions.findLast(({ validFrom }) => validFrom <= day);
  return (before ?? story.versions[0]!).name;
}

/**
 * The first day after `day` from which something was recorded of the unit for its own sake: not merely because what it
 * stood under ended. A change before it would not reach what was already settled for later.
 */
export function ownChangeAfter(
  story: UnitStory,
  day: LocalDate,
  ends: ReadonlyMap<string, LocalDate | null>,
): LocalDate | null {
  for (const [index, later] of story.versions.entries()) {
    const before = story.versions[index - 1];
    if (later.validFrom <= day || !before) continue;
    const followsParents = hierarchies.every((tree) => {
      const parent = before.parents[tree];
      return parent === later.parents[tree] || (parent !== null && ends.get(parent) === later.validFrom);
    });
    if (!followsParents || factsOf(before) !== factsOf(later)) return later.validFrom;
  }
  return null;
}

function factsOf({
  id: _id,
  validFrom: _from,
  validTo: _to,
  parents: _parents,
  instrumentId: _instrument,
  ...facts
}: StoredVersion): string {
  return JSON.stringify(facts);
}

/** The last day of each of these units' lives, null where none is known. */
export async function endsOf(em: EntityManager, ids: Iterable<string>): Promise<Map<string, LocalDate | null>> {
  const rows = await em.execute<{ id: string; end: string | null }[]>(
    `select unit_id as id, upper(range_merge(range_agg(valid)))::text as end from unit_version where unit_id = any(?::uuid[]) group by unit_id`,
    [`{${[...new Set(ids)].join(',')}}`],
  );
  return new Map(rows.map(({ id, end }) => [id, end]));
}
