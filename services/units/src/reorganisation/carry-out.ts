import type { Clock } from '@antoan/clock';
import { newId } from '@antoan/ids';
import type { EntityManager } from '@mikro-orm/postgresql';
import { hierarchies } from '../version/hierarchy-names.ts';
import { recordInstrument } from '../version/record-instrument.ts';
import { followVersions, recordCodes, recordVersions, type VersionRecord } from '../version/record-versions.ts';
import type { Plan } from './plan.ts';
import type { DraftInstrument } from './reorganisation.entity.ts';
import { storiesOf } from './unit-story.ts';

/** Under what name it is recorded. */
export interface Authority {
  reorganisationId: string;
  instrument: DraftInstrument;
}

/**
 * Puts a plan into force within the caller's transaction: first everything that ends, then everything that begins, then
 * what follows for all below and for the other services. Nothing that is recorded of a day before the plan's is touched (I-23).
 * @returns the units whose row of today changed
 */
export async function carryOut(em: EntityManager, clock: Clock, plan: Plan, authority: Authority): Promise<string[]> {
  // The same lock as the check for circles takes: two plans never work on the trees at the same moment.
  await em.execute(`select pg_advisory_xact_lock(hashtext('units.trees'))`);
  const instrumentId = authority.instrument.number === '' ? null : await recordInstrument(em, authority.instrument);
  const revised = await takeRevised(em, plan);
  const below = await belowEnding(em, plan);
  await end(em, plan);
  await endCodes(em, plan);

  await recordVersions(
    em,
    [...plan.begins, ...revised].map((version) => ({
      ...version,
      instrumentId: version.validFrom === plan.effectiveOn ? instrumentId : version.instrumentId,
    })),
  );
  await recordCodes(em, [...plan.codes, ...plan.recodes]);
  await recordLineage(em, plan, authority.reorganisationId, instrumentId);
  await passOnLater(em, plan);
  await recordLater(em, plan);
  return followVersions(em, clock, [
    ...new Set([
      ...plan.ends,
      ...plan.begins.map(({ unitId }) => unitId),
      ...plan.revisions.keys(),
      ...plan.recodes.map(({ unitId }) => unitId),
      ...below,
    ]),
  ]);
}

/** Takes out what held from the day on of every unit that changes, and answers it as it is to be. */
async function takeRevised(em: EntityManager, { effectiveOn, revisions }: Plan): Promise<VersionRecord[]> {
  const ids = [...revisions.keys()];
  const stories = await storiesOf(em, ids);
  await cut(em, ids, effectiveOn);
  return [...stories.values()].flatMap(({ id, versions }) =>
    versions
      .filter(({ validTo }) => validTo === null || validTo > effectiveOn)
      .map((version) =>
        revisions.get(id)!({
          ...version,
          validFrom: version.validFrom < effectiveOn ? effectiveOn : version.validFrom,
        }),
      ),
  );
}

async function end(em: EntityManager, { ends, effectiveOn }: Plan): Promise<void> {
  await cut(em, ends, effectiveOn);
}

/** Ends what is recorded of the units on the day, and takes away what was recorded for later. */
async function cut(em: EntityManager, ids: readonly string[], day: string): Promise<void> {
  const list = `{${ids.join(',')}}`;
  await em.execute('delete from unit_version where unit_id = any(?::uuid[]) and lower(valid) >= ?', [list, day]);
  await em.execute(
    'update unit_version set valid = daterange(lower(valid), ?) where unit_id = any(?::uuid[]) and valid @> ?::date',
    [day, list, day],
  );
}

/** Codes end with their unit, or give way to the new code of the same scheme. */
async function endCodes(em: EntityManager, { ends, recodes, effectiveOn }: Plan): Promise<void> {
  const gone = `(unit_id = any(?::uuid[]) or (unit_id, scheme) in (select * from jsonb_to_recordset(?::jsonb) as changed (unit_id uuid, scheme text)))`;
  const params = [
    `{${ends.join(',')}}`,
    JSON.stringify(recodes.map(({ unitId, scheme }) => ({ unit_id: unitId, scheme }))),
  ];
  await em.execute(`delete from unit_code where ${gone} and lower(valid) >= ?`, [...params, effectiveOn]);
  await em.execute(`update unit_code set valid = daterange(lower(valid), ?) where ${gone} and valid @> ?::date`, [
    effectiveOn,
    ...params,
    effectiveOn,
  ]);
}

/** What hangs below a unit that ends, on the day or later: it goes on under the successor. */
async function belowEnding(em: EntityManager, { ends, effectiveOn }: Plan): Promise<string[]> {
  const found = await em.execute<{ id: string }[]>(
    `select distinct unit_id as id from unit_version
     where (upper(valid) is null or upper(valid) > ?) and (${hierarchies.map((name) => `${name}_parent_id = any(?::uuid[])`).join(' or ')})`,
    [effectiveOn, ...hierarchies.map(() => `{${ends.join(',')}}`)],
  );
  return found.map(({ id }) => id);
}

async function recordLineage(
  em: EntityManager,
  { edges, effectiveOn }: Plan,
  reorganisationId: string,
  instrumentId: string | null,
): Promise<void> {
  await em.execute(
    `insert into lineage (id, from_unit_id, to_unit_id, kind, effective, instrument_id, share, confidence, reorganisation_id)
     select id, from_unit_id, to_unit_id, kind, ?, ?, share, 'HIGH', ?
     from jsonb_to_recordset(?::jsonb) as edge (id uuid, from_unit_id uuid, to_unit_id uuid, kind text, share numeric)
     on conflict on constraint lineage_once do nothing`,
    [
      effectiveOn,
      instrumentId,
      reorganisationId,
      JSON.stringify(
        edges.map(({ from, to, kind, share }) => ({ id: newId(), from_unit_id: from, to_unit_id: to, kind, share })),
      ),
    ],
  );
}

/** What was recorded for a later day of a unit that ends now goes over to its heir; a unit without an heir has no later day. */
async function passOnLater(em: EntityManager, { ends, heirs, toldByOthers, effectiveOn }: Plan): Promise<void> {
  const passed = [...heirs].filter(([ended]) => !toldByOthers.has(ended));
  const heir = JSON.stringify(passed.map(([ended, to]) => ({ ended, heir: to })));
  await em.execute(
    `insert into lineage (id, from_unit_id, to_unit_id, kind, effective, instrument_id, share, confidence)
     select gen_random_uuid(), coalesce(giver.heir, from_unit_id), coalesce(taker.heir, to_unit_id), kind, effective, instrument_id, share, confidence
     from lineage
     left join jsonb_to_recordset(?::jsonb) as giver (ended uuid, heir uuid) on giver.ended = from_unit_id
     left join jsonb_to_recordset(?::jsonb) as taker (ended uuid, heir uuid) on taker.ended = to_unit_id
     where effective > ? and (giver.heir is not null or taker.heir is not null) and coalesce(giver.heir, from_unit_id) <> coalesce(taker.heir, to_unit_id)
     on conflict on constraint lineage_once do nothing`,
    [heir, heir, effectiveOn],
  );
  const list = `{${ends.join(',')}}`;
  await em.execute(
    'delete from lineage where effective > ? and (from_unit_id = any(?::uuid[]) or to_unit_id = any(?::uuid[]))',
    [effectiveOn, list, list],
  );
}

/** What had been recorded ahead of units that come back. */
async function recordLater(em: EntityManager, { later }: Plan): Promise<void> {
  await em.execute(
    `insert into lineage (id, from_unit_id, to_unit_id, kind, effective, instrument_id, share, confidence)
     select id, "from", "to", kind, effective, "instrumentId", share, confidence
     from jsonb_to_recordset(?::jsonb) as edge (id uuid, "from" uuid, "to" uuid, kind text, effective date, "instrumentId" uuid, share numeric, confidence text)
     on conflict on constraint lineage_once do nothing`,
    [JSON.stringify(later.map((edge) => ({ id: newId(), ...edge })))],
  );
}
