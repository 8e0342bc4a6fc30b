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
    // The producer is asked first: it then hands out nothing until what we had is forgotten.
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
