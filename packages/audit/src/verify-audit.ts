import type { ClientBase } from 'pg';
import { chainStart, sealedContentSql, sealOf, type SealedContent } from './audit-chain.ts';

/** Where a chain breaks first, and how. */
export interface BrokenLink {
  sequence: number | null;
  eventId: string | null;
  fault: 'event and seal differ' | 'event missing' | 'seal missing' | 'seal does not join' | 'event never sealed';
}

/** What a check of one service's audit trail found. */
export interface AuditVerdict {
  schema: string;
  sealed: number;
  /** The last hash of the chain. Kept elsewhere, it proves that the end of the chain was not cut off. */
  head: string;
  firstBroken: BrokenLink | null;
}

interface Link {
  sequence: string;
  eventId: string;
  previousHash: string;
  hash: string;
  content: string | null;
}

const batchSize = 1000;

/** Recomputes the whole chain of one service and names the first link that does not hold. */
export async function verifyAudit(client: ClientBase, schema: string): Promise<AuditVerdict> {
  await client.query('begin isolation level repeatable read read only');
  try {
    const chain = await verifyChain(client, client.escapeIdentifier(schema));
    const firstBroken = chain.firstBroken ?? (await findNeverSealed(client, client.escapeIdentifier(schema)));
    return { schema, ...chain, firstBroken };
  } finally {
    await client.query('rollback');
  }
}

async function verifyChain(client: ClientBase, home: string): Promise<Omit<AuditVerdict, 'schema'>> {
  let [sealed, head] = [0, chainStart];
  for (;;) {
    const { rows } = await client.query<Link>(
      `select sequence, event_id as "eventId", previous_hash as "previousHash", hash,
              case when event.id is not null then (${sealedContentSql})::text end as content
       from ${home}.audit_seal left join ${home}.audit_event as event on event.id = event_id
       where sequence > $1 order by sequence limit ${batchSize}`,
      [sealed],
    );
    for (const link of rows) {
      const fault = faultOf(link, sealed, head);
      // A gap is named by the number that is missing, not by the one found behind it.
      if (fault === 'seal missing')
        return { sealed, head, firstBroken: { sequence: sealed + 1, eventId: null, fault } };
      if (fault) return { sealed, head, firstBroken: { sequence: sealed + 1, eventId: link.eventId, fault } };
      sealed += 1;
      head = link.hash;
    }
    if (rows.length < batchSize) return { sealed, head, firstBroken: null };
  }
}

function faultOf(link: Link, sealed: number, head: string): BrokenLink['fault'] | undefined {
  if (Number(link.sequence) !== sealed + 1) return 'seal missing';
  if (link.previousHash !== head) return 'seal does not join';
  if (link.content === null) return 'event missing';
  const content = JSON.parse(link.content) as SealedContent;
  return sealOf(head, content) === link.hash ? undefined : 'event and seal differ';
}

/** An event that neither is sealed nor waits for it was slipped in, or its seal at the end of the chain was taken out. */
async function findNeverSealed(client: ClientBase, home: string): Promise<BrokenLink | null> {
  const { rows } = await client.query<{ id: string }>(
    `select id from ${home}.audit_event
     where not exists (select from ${home}.audit_seal where event_id = id)
       and not exists (select from ${home}.audit_unsealed where event_id = id)
     order by id limit 1`,
  );
  return rows[0] ? { sequence: null, eventId: rows[0].id, fault: 'event never sealed' } : null;
}
