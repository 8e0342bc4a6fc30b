import type { ServiceTask } from '@antoan/events';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { chainStart, sealedContentSql, sealOf, type SealedContent } from './audit-chain.ts';

const batchSize = 500;

interface Seal {
  sequence: number;
  event_id: string;
  previous_hash: string;
  hash: string;
}

/**
 * Seals what has been committed since the last time. One sealer of a service works at a time, apart from the writers,
 * who would otherwise have to wait for each other to extend the chain.
 */
export const sealAudit: ServiceTask = async ({ orm }) => {
  let sealed: number;
  do {
    sealed = await orm.em.fork().transactional(sealBatch);
  } while (sealed === batchSize);
};

async function sealBatch(em: SqlEntityManager): Promise<number> {
  const run = <Row>(sql: string, values: unknown[] = []) =>
    em.getConnection().execute<Row[]>(sql, values, 'all', em.getTransactionContext());
  await run(`select pg_advisory_xact_lock('audit_seal'::regclass::oid::integer, 0)`);
  const events = await run<{ content: string }>(
    `select (${sealedContentSql})::text as content
     from audit_unsealed join audit_event as event on event.id = event_id
     order by event.id limit ?`,
    [batchSize],
  );
  const [last] = await run<{ sequence: string; hash: string }>(
    'select sequence, hash from audit_seal order by sequence desc limit 1',
  );
  const seals = extendChain(
    events.map(({ content }) => JSON.parse(content) as SealedContent),
    Number(last?.sequence ?? 0),
    last?.hash ?? chainStart,
  );
  if (seals.length === 0) return 0;
  await run(
    `insert into audit_seal (sequence, event_id, previous_hash, hash)
     select sequence, event_id, previous_hash, hash
     from jsonb_to_recordset(?::jsonb) as seal(sequence bigint, event_id uuid, previous_hash text, hash text) order by sequence`,
    [JSON.stringify(seals)],
  );
  await run('delete from audit_unsealed where event_id = any(?::uuid[])', [
    `{${seals.map(({ event_id: id }) => id).join(',')}}`,
  ]);
  return seals.length;
}

function extendChain(events: readonly SealedContent[], sequence: number, hash: string): Seal[] {
  let previous = hash;
  return events.map((event, index) => {
    const seal = {
      sequence: sequence + index + 1,
      event_id: event.id,
      previous_hash: previous,
      hash: sealOf(previous, event),
    };
    previous = seal.hash;
    return seal;
  });
}
