import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * Reads, or tries out, beyond the viewer's scope: in a transaction of its own that leaves nothing behind, so that other
 * fields of the same operation stay within theirs. Whoever calls has asked the policy first.
 */
export async function beyondScope<Result>(
  em: EntityManager,
  act: (everything: EntityManager) => Promise<Result>,
): Promise<Result> {
  const everything = em.fork();
  await everything.begin();
  try {
    await everything.execute(`select set_config('antoan.scopes', '{"*":"ALL"}', true)`);
    return await act(everything);
  } finally {
    await everything.rollback();
  }
}
