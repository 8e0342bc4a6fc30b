import type { LocalDate } from '@antoan/clock';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Body } from '../body.ts';
import type { CursorKeys } from '../connection.ts';
import { AuditEntry } from './audit-entry.payloads.ts';

/** What the trail is narrowed to; nothing given means all of it. */
export interface TrailFilter {
  act?: string | null;
  noun?: string | null;
  nounId?: string | null;
  actorId?: string | null;
  from?: LocalDate | null;
  to?: LocalDate | null;
}

interface Row extends Omit<AuditEntry, 'facts' | 'unit'> {
  detail: Record<string, unknown>;
}

interface Condition {
  sql: string;
  params: unknown[];
}

const zone = 'Asia/Ho_Chi_Minh';

/** Acts of the trail, newest first. */
export async function trailOf(
  em: EntityManager,
  filter: TrailFilter,
  page: { after: CursorKeys | undefined; limit: number },
): Promise<AuditEntry[]> {
  const { sql, params } = conditionOf(filter, page.after);
  const rows = await em.execute<Row[]>(
    `select id, at, actor_id as "actorId", actor_role as "actorRole", act, noun, noun_id as "nounId", unit_id as "unitId",
       request_id as "requestId", detail
     from audit_event where ${sql} order by at desc, id desc limit ?`,
    [...params, page.limit],
  );
  const names = await namesOf(em, rows);
  return rows.map(({ detail, ...row }) =>
    Object.assign(new AuditEntry(), row, {
      facts: factsOf(detail),
      unit: row.unitId === null || !names.has(row.unitId) ? null : Body.of(row.unitId, names.get(row.unitId)!),
    }),
  );
}

/** How many acts the filter finds. */
export async function countTrail(em: EntityManager, filter: TrailFilter): Promise<number> {
  const { sql, params } = conditionOf(filter);
  const [counted] = await em.execute<{ count: number }[]>(
    `select count(*)::integer as count from audit_event where ${sql}`,
    params,
  );
  return counted!.count;
}

/** Days are those of Vietnam, and both count. */
function conditionOf({ act, noun, nounId, actorId, from, to }: TrailFilter, after?: CursorKeys): Condition {
  const parts: Condition[] = [];
  const add = (sql: string, ...params: unknown[]) => void parts.push({ sql, params });
  if (act) add('act = ?', act);
  if (noun) add('noun = ?', noun);
  if (nounId) add('noun_id = ?', nounId);
  if (actorId) add('actor_id = ?', actorId);
  if (from) add(`at >= ?::date::timestamp at time zone '${zone}'`, from);
  if (to) add(`at < (?::date + 1)::timestamp at time zone '${zone}'`, to);
  if (after) add('(at, id) < (?::timestamptz, ?::uuid)', ...after);
  return { sql: parts.map((part) => part.sql).join(' and ') || 'true', params: parts.flatMap((part) => part.params) };
}

function factsOf(detail: Record<string, unknown>): { name: string; value: string }[] {
  return Object.entries(detail).flatMap(([name, value]) =>
    value === null ? [] : [{ name, value: typeof value === 'string' ? value : JSON.stringify(value) }],
  );
}

/** The units' names as the service knows them today; row-level security leaves out what is not the auditor's to know. */
async function namesOf(em: EntityManager, rows: Row[]): Promise<Map<string, string>> {
  const ids = [...new Set(rows.flatMap(({ unitId }) => unitId ?? []))];
  const table = unitTableOf(em);
  if (table === undefined || ids.length === 0) return new Map();
  const units = await em.execute<{ id: string; name: string }[]>(
    `select id, name from ${table} where id = any (?::uuid[])`,
    [`{${ids.join(',')}}`],
  );
  return new Map(units.map(({ id, name }) => [id, name]));
}

/** Where this service has the names of units: its copy, or the units themselves; nowhere in a service without units. */
function unitTableOf(em: EntityManager): string | undefined {
  const tables = [...em.getMetadata()].map(({ tableName }) => tableName);
  return ['unit_ref', 'unit'].find((table) => tables.includes(table));
}
