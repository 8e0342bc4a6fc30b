import type { Clock } from '@antoan/clock';
import { newId } from '@antoan/ids';
import { currentRequestId } from '@antoan/telemetry';
import type { EntityManager } from '@mikro-orm/postgresql';
import { eventContract, type EventType } from '../contract/event-contract.ts';
import type { EventDefinition } from '../contract/event-definition.ts';

/** Events of one type that the database chooses: `sql` selects `subject_id` and `payload`, at most so many rows. */
export interface SelectedEvents {
  sql: string;
  params: readonly unknown[];
  atMost: number;
}

/** The places in the order of these subjects, held until the transaction ends: as in `publish_events`. */
const holdPlaces = (sql: string) => `
  select pg_advisory_xact_lock('outbox_event'::regclass::oid::integer, stripe)
  from (select distinct abs(hashtext(subject_id::text) % 256) as stripe from (${sql}) as selected order by stripe) as stripes`;

const insert = (sql: string) => `
  insert into outbox_event (id, position, type, subject_id, payload, occurred_at, request_id)
  select event.id, nextval('outbox_position'), ?::text, event.subject_id, event.payload, ?::timestamptz, ?::text
  from (
    select named.id, chosen.subject_id, chosen.payload
    from (select subject_id, payload, row_number() over () as place from (${sql}) as selected) as chosen
    join unnest(?::uuid[]) with ordinality as named (id, place) using (place) order by place
  ) as event`;

/**
 * As `publish`, for events by the thousand whose payloads stand in the database: they go into the outbox without leaving it.
 * One of them is held against the contract, for they are all made alike; every subscriber holds each against it.
 */
export async function publishSelected(
  em: EntityManager,
  clock: Clock,
  type: EventType,
  { sql, params, atMost }: SelectedEvents,
): Promise<void> {
  if (!em.isInTransaction()) throw new Error(`"${type}" was published outside a transaction.`);
  const [first] = await em.execute<{ subject_id: string; payload: unknown }[]>(`${sql} limit 1`, [...params]);
  if (!first) return;
  const definition: EventDefinition = eventContract[type];
  if (definition.subject(definition.payload.parse(first.payload)) !== first.subject_id)
    throw new Error(`"${type}" was selected for another subject than it tells of.`);
  const ids = Array.from({ length: atMost }, newId);
  await em.execute(holdPlaces(sql), [...params]);
  await em.execute(insert(sql), [
    type,
    clock.now().toISOString(),
    currentRequestId() ?? null,
    ...params,
    `{${ids.join(',')}}`,
  ]);
  await em.execute(`select wake_worker('dispatch_events')`);
}
