import type { Clock } from '@antoan/clock';
import { publish } from '@antoan/events';
import { newId } from '@antoan/ids';
import type { UnitPaths } from '@antoan/policy';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Standing } from './standing.enum.ts';

/** A standing that becomes another, with what it rests on. */
export interface StandingChange extends UnitPaths {
  unitId: string;
  year: number;
  value: Standing;
  reason: string;
  since: Date;
  decision: { id: string; number: string; date: string; authorityUnitId: string; authorityName: string } | null;
}

/**
 * Puts new standings into effect, keeps them in the history and tells the others, all in the caller's transaction.
 * @param options.onlyMissing leaves units alone that have a standing of that year already
 */
export async function changeStandings(
  em: EntityManager,
  clock: Clock,
  changes: readonly StandingChange[],
  options: { onlyMissing?: boolean } = {},
): Promise<void> {
  if (changes.length === 0) return;
  const rows = changes.map((change) => ({
    id: newId(),
    version_id: newId(),
    unit_id: change.unitId,
    territory_path: change.territoryPath,
    management_path: change.managementPath,
    police_path: change.policePath,
    reporting_path: change.reportingPath,
    year: change.year,
    value: change.value,
    reason: change.reason,
    since: change.since.toISOString(),
    decision_id: change.decision?.id ?? null,
  }));
  const written = await em.execute<{ unit_id: string; year: number; version: number }[]>(
    standingSql(options.onlyMissing === true),
    [JSON.stringify(rows)],
  );
  const versionOf = new Map(written.map(({ unit_id: unitId, year, version }) => [`${unitId} ${year}`, version]));
  await publish(
    em,
    clock,
    'StandingChanged',
    changes.flatMap((change) => eventOf(change, versionOf.get(`${change.unitId} ${change.year}`))),
  );
}

const columns =
  'unit_id, territory_path, management_path, police_path, reporting_path, year, value, reason, since, decision_id';

function standingSql(onlyMissing: boolean): string {
  const whenThere = onlyMissing
    ? 'do nothing'
    : `do update set value = excluded.value, reason = excluded.reason, since = excluded.since, decision_id = excluded.decision_id, version = unit_standing.version + 1
       where (unit_standing.value, unit_standing.reason, unit_standing.decision_id) is distinct from (excluded.value, excluded.reason, excluded.decision_id)`;
  return `
    with change as (
      select * from jsonb_to_recordset(?::jsonb) as row(id uuid, version_id uuid, unit_id uuid, territory_path ltree, management_path ltree,
        police_path ltree, reporting_path ltree, year integer, value text, reason text, since timestamptz, decision_id uuid)
    ), effective as (
      insert into unit_standing (id, version, ${columns}) select id, 1, ${columns} from change order by unit_id, year
      on conflict (unit_id, year) ${whenThere}
      returning unit_id, year, version
    ), kept as (
      insert into standing_version (id, version, ${columns})
      select change.version_id, effective.version, ${columns
        .split(', ')
        .map((column) => `change.${column}`)
        .join(', ')}
      from change join effective using (unit_id, year)
    )
    select unit_id, year, version from effective`;
}

function eventOf({ unitId, year, value, reason, decision }: StandingChange, standingVersion: number | undefined) {
  if (standingVersion === undefined) return [];
  return [
    {
      unitId,
      year,
      standing: value,
      standingVersion,
      reason,
      decisionId: decision?.id ?? null,
      decisionNumber: decision?.number ?? null,
      decisionDate: decision?.date ?? null,
      authorityUnitId: decision?.authorityUnitId ?? null,
      authorityName: decision?.authorityName ?? null,
    },
  ];
}
