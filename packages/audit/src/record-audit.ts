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
export async function recordAudit(em: SqlEntityManager, record: AuditRecord): Promise<void> {
  if (!em.isInTransaction()) throw new Error(`The act "${record.act}" was recorded outside a transaction.`);
  const forbidden = Object.keys(record.detail).find((key) => personal.test(key));
  if (forbidden !== undefined)
    throw new Error(`"${forbidden}" may not stand in the audit trail: it keeps no personal data.`);
  await em.getConnection().execute(
    `insert into audit_event (id, at, actor_id, actor_role, body_unit_id, act, noun, noun_id, unit_id, detail, request_id)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)`,
    [
      newId(),
      record.at.toISOString(),
      record.actorId,
      record.actorRole,
      record.bodyUnitId,
      record.act,
      record.noun,
      record.nounId,
      record.unitId,
      JSON.stringify(record.detail, (_key, value: unknown) =>
        typeof value === 'string' && namesPersonPattern(value) ? withheld : value,
      ),
      record.requestId,
    ],
    'run',
    em.getTransactionContext(),
  );
}
