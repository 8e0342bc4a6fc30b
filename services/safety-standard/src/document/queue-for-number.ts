import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * Lets one at a time look whether a number is free and take it (I-29): of two who use it at once, the second is told that it
 * is taken. Held until the transaction ends.
 */
export async function queueForNumber(
  em: EntityManager,
  document: 'recognition_proposal' | 'recognition_decision',
  issuerUnitId: string,
): Promise<void> {
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`${document} ${issuerUnitId}`]);
}
