import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * Runs a statement that joins all rows of a sheet with much of the register. PostgreSQL has no statistics of rows written a
 * moment ago and would look each up by itself.
 */
export async function bySets<Result>(em: EntityManager, act: () => Promise<Result>): Promise<Result> {
  await em.execute(`select set_config('enable_nestloop', 'off', true)`);
  const result = await act();
  await em.execute(`select set_config('enable_nestloop', 'on', true)`);
  return result;
}
