import { newId } from '@antoan/ids';
import { namesPersonPattern } from '@antoan/vietnamese-text';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { AuditDetail } from './audit-event.entity.ts';

/** An act to be remembered. */
export interface AuditRecord {
  at: Date;
  actorId: string;
  actorRole: string | null;
  bodyUnitId: string | null;
  act: string;
  noun: string;
  nounId: string;
  unitId: string | null;
  detail: AuditDetail;
  requestId: string | null;
}

/** Names under which a person would slip into the trail, which is kept for good and cannot be corrected. */
const personal =
  /(person|nominee|recipient|display|full|user)name|phone|email|birth|cccd|cmnd|ngaysinh|dantoc|tongiao|tienan|password|token/i;

/** Stands for a text that quoted the number of a person. */
const withheld = '[withheld]';

/** Remembers an act in the transaction that does it: both are kept or neither. */
export function recordAudit(em: SqlEntityManager, record: AuditRecord): Promise<void> {
  return recordAudits(em, [record]);
}

/** Remembers many acts at once, in this order. */
export async function recordAudits(em: SqlEntityManager, records: readonly AuditRecord[]): Promise<void> {
  if (records.length === 0) return;
  if (!em.isInTransaction()) throw new Error(`The act "${records[0]!.act}" was recorded outside a transaction.`);
  const forbidden = records.flatMap(({ detail }) => Object.keys(detail)).find((key) => personal.test(key));
  if (forbidden !== undefined)
    throw new Error(`"${forbidden}" may not stand in the audit trail: it keeps no personal data.`);
  const rows = records.map(({ at, actorId, actorRole, bodyUnitId, act, noun, nounId, unitId, detail, requestId }) => ({
    ...{ id: newId(), at, actor_id: actorId, actor_role: actorRole, body_unit_id: bodyUnitId, act, noun },
    ...{ noun_id: nounId, unit_id: unitId, detail: withoutPersons(detail), request_id: requestId },
  }));
  await em.getConnection().execute(
    `insert into audit_event (id, at, actor_id, actor_role, body_unit_id, act, noun, noun_id, unit_id, detail, request_id)
     select id, at, actor_id, actor_role, body_unit_id, act, noun, noun_id, unit_id, detail, request_id
     from jsonb_populate_recordset(null::audit_event, ?::jsonb)`,
    [JSON.stringify(rows)],
    'run',
    em.getTransactionContext(),
  );
}

function withoutPersons(detail: AuditDetail): AuditDetail {
  const text = JSON.stringify(detail, (_key, value: unknown) =>
    typeof value === 'string' && namesPersonPattern(value) ? withheld : value,
  );
  return JSON.parse(text) as AuditDetail;
}
