import type { LocalDate } from '@antoan/clock';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { LineageKind } from '../version/unit-version.payloads.ts';
import { storiesOf, versionOn, type StoredVersion, type UnitStory } from './unit-story.ts';

/** What becomes of what on a day after that of a plan. */
export interface LaterEdge {
  from: string;
  to: string;
  kind: `${LineageKind}`;
  effective: LocalDate;
  instrumentId: string | null;
  share: number | null;
  confidence: 'HIGH' | 'MEDIUM' | 'LOW';
}

/** What was recorded ahead of a unit that a plan ends: kept with the plan, for the plan takes it out of the register. */
export interface RecordedAhead extends UnitStory {
  edges: LaterEdge[];
}

/** What is recorded from the day on of these units: versions and codes in force on it or later, and later edges. */
export async function recordedAhead(
  em: EntityManager,
  ids: readonly string[],
  day: LocalDate,
): Promise<RecordedAhead[]> {
  const stories = await storiesOf(em, ids);
  const list = `{${ids.join(',')}}`;
  const edges = await em.execute<LaterEdge[]>(
    `select from_unit_id as "from", to_unit_id as "to", kind, effective::text, instrument_id as "instrumentId", share::float8 as share, confidence
     from lineage where effective > ? and (from_unit_id = any(?::uuid[]) or to_unit_id = any(?::uuid[])) order by id`,
    [day, list, list],
  );
  const reaches = ({ validTo }: { validTo: LocalDate | null }) => validTo === null || validTo > day;
  return [...stories.values()].map(({ id, versions, codes }) => ({
    id,
    versions: versions.filter(reaches),
    codes: codes.filter(reaches),
    edges: edges.filter(({ from, to }) => from === id || to === id),
  }));
}

/** What a plan that undoes another knows of the units that the other ended; null for any other plan. */
export async function aheadOf(em: EntityManager, undoOf: string | null): Promise<Map<string, RecordedAhead> | null> {
  if (undoOf === null) return null;
  const [undone] = await em.execute<{ ended: RecordedAhead[] | null }[]>(
    `select outcome -> 'ended' as ended from reorganisation where id = ?`,
    [undoOf],
  );
  return new Map((undone?.ended ?? []).map((each) => [each.id, each]));
}

/** The same, as it goes on for the units that come back for those that ended, each under its new id. */
export interface ComesBack {
  inForce: StoredVersion;
  later: StoredVersion[];
  codes: RecordedAhead['codes'];
  edges: LaterEdge[];
}

/** What comes back of a unit from a day on; undefined when its life would have been over by then. */
export function comesBackOn(
  day: LocalDate,
  { id, versions, codes, edges }: RecordedAhead,
  standIns: ReadonlyMap<string, string>,
): ComesBack | undefined {
  const inForce = versionOn({ id, versions, codes }, day);
  if (!inForce) return undefined;
  const now = (unitId: string) => standIns.get(unitId) ?? unitId;
  const moved = (version: StoredVersion): StoredVersion => ({
    ...version,
    unitId: now(id),
    parents: Object.fromEntries(
      Object.entries(version.parents).map(([tree, parent]) => [tree, parent && now(parent)]),
    ) as StoredVersion['parents'],
  });
  return {
    inForce: moved(inForce),
    later: versions.filter(({ validFrom }) => validFrom > day).map(moved),
    codes: codes
      .filter(({ validTo }) => validTo === null || validTo > day)
      .map((code) => ({ ...code, unitId: now(id), validFrom: code.validFrom > day ? code.validFrom : day })),
    edges: edges
      .filter(({ effective }) => effective > day)
      .map((edge) => ({ ...edge, from: now(edge.from), to: now(edge.to) })),
  };
}
