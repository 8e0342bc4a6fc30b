import type { EntityManager } from '@mikro-orm/postgresql';
import { searchTextOf } from '../unit/search-text.ts';
import { recordCodes, recordVersions, type VersionRecord } from '../version/record-versions.ts';
import type { Chapter, CodeChapter } from './chapter.ts';

type Row = Chapter['facts'] & Pick<Chapter, 'id' | 'from' | 'to' | 'instrumentId'>;

/** The versions of a unit, oldest first. */
export async function storyOf(em: EntityManager, unitId: string): Promise<Chapter[]> {
  const rows = await em.execute<Row[]>(
    `select id, lower(valid)::text as "from", upper(valid)::text as "to", name, short_name as "shortName", level, school_level as "schoolLevel",
       size_class as "sizeClass", party_organisation as "partyOrganisation", in_industrial_zone as "inIndustrialZone", address,
       territory_parent_id as "placeId", management_parent_id as "managingBodyId", police_parent_id as "policeOfficeId",
       reporting_parent_id as "reportsToId", instrument_id as "instrumentId"
     from unit_version where unit_id = ? order by valid`,
    [unitId],
  );
  return rows.map(({ id, from, to, instrumentId, ...facts }) => ({ id, from, to, instrumentId, facts }));
}

/** The codes of a unit, oldest first. */
export async function codeStoryOf(em: EntityManager, unitId: string): Promise<CodeChapter[]> {
  return em.execute<CodeChapter[]>(
    `select id, scheme, value, lower(valid)::text as "from", upper(valid)::text as "to" from unit_code where unit_id = ? order by scheme, valid`,
    [unitId],
  );
}

/** Writes what became different between two tellings of a story: first what gives up days, then what takes them. */
export async function rewriteStory(
  em: EntityManager,
  unit: { id: string; kind: string },
  before: readonly Chapter[],
  after: readonly Chapter[],
): Promise<void> {
  const kept = new Set(after.map(({ id }) => id));
  const gone = before.filter(({ id }) => !kept.has(id));
  if (gone.length > 0)
    await em.execute('delete from unit_version where id = any(?::uuid[])', [`{${gone.map(({ id }) => id).join(',')}}`]);
  const was = new Map(before.map((chapter) => [chapter.id, JSON.stringify(chapter)]));
  for (const chapter of after)
    if (chapter.id !== null && was.get(chapter.id) !== JSON.stringify(chapter)) await amend(em, unit.kind, chapter);
  await recordVersions(
    em,
    after.filter(({ id }) => id === null).map((chapter) => versionOf(unit, chapter)),
  );
}

/** The same for its codes. */
export async function rewriteCodes(
  em: EntityManager,
  unitId: string,
  before: readonly CodeChapter[],
  after: readonly CodeChapter[],
): Promise<void> {
  const kept = new Set(after.map(({ id }) => id));
  const gone = before.filter(({ id }) => !kept.has(id));
  if (gone.length > 0)
    await em.execute('delete from unit_code where id = any(?::uuid[])', [`{${gone.map(({ id }) => id).join(',')}}`]);
  const was = new Map(before.map((code) => [code.id, JSON.stringify(code)]));
  for (const code of after)
    if (code.id !== null && was.get(code.id) !== JSON.stringify(code))
      await em.execute('update unit_code set value = ?, valid = daterange(?, ?) where id = ?', [
        code.value,
        code.from,
        code.to,
        code.id,
      ]);
  await recordCodes(
    em,
    after
      .filter(({ id }) => id === null)
      .map(({ scheme, value, from, to }) => ({ unitId, scheme, value, validFrom: from, validTo: to })),
  );
}

/** A chapter as it is recorded. */
export function versionOf(
  unit: { id: string; kind: string },
  { from, to, facts, instrumentId }: Chapter,
): VersionRecord {
  const { placeId, managingBodyId, policeOfficeId, reportsToId, ...said } = facts;
  return {
    ...said,
    unitId: unit.id,
    kind: unit.kind,
    validFrom: from,
    validTo: to,
    instrumentId,
    parents: { territory: placeId, management: managingBodyId, police: policeOfficeId, reporting: reportsToId },
  };
}

async function amend(em: EntityManager, kind: string, { id, from, to, facts, instrumentId }: Chapter): Promise<void> {
  await em.execute(
    `update unit_version set valid = daterange(?, ?), name = ?, short_name = ?, level = ?, school_level = ?, size_class = ?,
       party_organisation = ?, in_industrial_zone = ?, address = ?, territory_parent_id = ?, management_parent_id = ?,
       police_parent_id = ?, reporting_parent_id = ?, search_text = ?, instrument_id = ? where id = ?`,
    [
      from,
      to,
      facts.name,
      facts.shortName,
      facts.level,
      facts.schoolLevel,
      facts.sizeClass,
      facts.partyOrganisation,
      facts.inIndustrialZone,
      facts.address,
      facts.placeId,
      facts.managingBodyId,
      facts.policeOfficeId,
      facts.reportsToId,
      searchTextOf({ name: facts.name, shortName: facts.shortName, kind, code: null }),
      instrumentId,
      id,
    ],
  );
}
