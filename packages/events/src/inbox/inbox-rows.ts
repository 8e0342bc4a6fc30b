import type { EntityManager } from '@mikro-orm/postgresql';

/** A row of the inbox that waits. The payload is parsed later, so that a bad one fails alone. */
export interface InboxRow {
  id: string;
  source: string;
  type: string;
  subjectId: string;
  payload: string;
  occurredAt: string;
  requestId: string | null;
  attempts: number;
}

/** Runs SQL on the transaction of `em`. */
async function run<Row>(em: EntityManager, sql: string, values: unknown[] = []): Promise<Row[]> {
  return em.getConnection().execute<Row[]>(sql, values, 'all', em.getTransactionContext());
}

/** Lets one process of the service consume at a time, until the transaction ends, and lets it see every row. */
export async function beginConsuming(em: EntityManager): Promise<void> {
  await run(
    em,
    `select set_config('antoan.scopes', '{"*":"ALL"}', true), pg_advisory_xact_lock('inbox_event'::regclass::oid::integer, 0)`,
  );
}

/** The next events whose turn it is, in their order; of `among` alone when it is given. */
export async function dueRows(
  em: EntityManager,
  options: { limit: number; among?: readonly string[] },
): Promise<InboxRow[]> {
  const { limit, among } = options;
  return run(
    em,
    `select id, source, type, subject_id as "subjectId", payload::text as payload,
            to_json(occurred_at) #>> '{}' as "occurredAt", request_id as "requestId", attempts
     from due_events(?, ?::uuid[])`,
    [limit, among ? arrayOf(among) : null],
  );
}

/** Marks events as taken in. */
export async function markConsumed(em: EntityManager, ids: readonly string[]): Promise<void> {
  await run(
    em,
    'update inbox_event set consumed_at = clock_timestamp(), retry_at = null, last_error = null where id = any(?::uuid[])',
    [arrayOf(ids)],
  );
}

/** Puts one event off: after 1, 2, 4 … seconds, at most five minutes. Later events of its subject wait with it. */
export async function markFailed(em: EntityManager, id: string, reason: string): Promise<void> {
  await run(
    em,
    `update inbox_event
     set attempts = attempts + 1, last_error = ?, retry_at = clock_timestamp() + least(power(2, least(attempts, 10)), 300) * interval '1 second'
     where id = ?::uuid and consumed_at is null`,
    [reason.slice(0, 500), id],
  );
}

/** When the earliest event that was put off is due again. */
export async function nextRetry(em: EntityManager): Promise<Date | undefined> {
  const [row] = await run<{ at: string | null }>(
    em,
    `select to_json(min(retry_at)) #>> '{}' as at from inbox_event where consumed_at is null and attempts > 0`,
  );
  return row?.at ? new Date(row.at) : undefined;
}

/** Ids have no character that an array literal would have to quote. */
function arrayOf(ids: readonly string[]): string {
  return `{${ids.join(',')}}`;
}
