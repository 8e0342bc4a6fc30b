import { createHash } from 'node:crypto';

/** What the first seal joins. */
export const chainStart = '0'.repeat(64);

/** An event as it is sealed: all its columns, times to the microsecond. */
export interface SealedContent {
  id: string;
  [column: string]: unknown;
}

/** The columns of `audit_event` as `event`, in the form in which they are sealed. */
export const sealedContentSql = `jsonb_build_object(
  'id', event.id, 'at', to_char(event.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
  'actorId', event.actor_id, 'actorRole', event.actor_role, 'bodyUnitId', event.body_unit_id,
  'act', event.act, 'noun', event.noun, 'nounId', event.noun_id, 'unitId', event.unit_id,
  'detail', event.detail, 'requestId', event.request_id)`;

/** The seal of an event after the seal before it. */
export function sealOf(previousHash: string, event: SealedContent): string {
  return createHash('sha256').update(previousHash).update(canonicalJson(event)).digest('hex');
}

/** JSON with one spelling: keys in order, no space. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}
