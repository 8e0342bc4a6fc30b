import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * Asks a producer to deliver again all that it published for this service, from the product's time `since` on when it is given.
 * For a consumer that was rebuilt: what it took in before is forgotten, so its handlers see these events anew.
 * `em` is the subscriber's own.
 */
export async function replay(em: EntityManager, options: { from: string; since?: Date }): Promise<void> {
  const since = options.since?.toISOString() ?? '-infinity';
  const producer = em.getPlatform().quoteIdentifier(options.from);
  await em.transactional(async (tx) => {
    // A batch that is being taken in ends first: it would mark the same events consumed when they come anew.
    await tx
      .getConnection()
      .execute(
        `select pg_advisory_xact_lock('inbox_event'::regclass::oid::integer, 0)`,
        [],
        'run',
        tx.getTransactionContext(),
      );
    // The producer is asked before we forget: it then hands out nothing until what we had is gone.
    await tx
      .getConnection()
      .execute(`select ${producer}.replay_events(?::timestamptz)`, [since], 'run', tx.getTransactionContext());
    await tx
      .getConnection()
      .execute(
        'delete from inbox_event where source = ? and occurred_at >= ?::timestamptz',
        [options.from, since],
        'run',
        tx.getTransactionContext(),
      );
  });
}
