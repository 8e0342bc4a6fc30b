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

/**
 * Lets the database check what was written a moment ago, unit by unit through its indexes: a plan made while the register
 * was small would read all of it for each.
 */
export async function checkedNow(em: EntityManager): Promise<void> {
  await em.execute(
    `select set_config('plan_cache_mode', 'force_custom_plan', true), set_config('enable_seqscan', 'off', true)`,
  );
  await em.execute('set constraints version_check_at_commit immediate');
  await em.execute('set constraints version_check_at_commit deferred');
  await em.execute(`select set_config('plan_cache_mode', 'auto', true), set_config('enable_seqscan', 'on', true)`);
}
