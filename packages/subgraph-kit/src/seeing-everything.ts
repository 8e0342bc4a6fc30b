import type { Context } from './context.ts';

/**
 * Runs an act of a mutation beyond the viewer's scope, in the act's own transaction: for acts that reach beyond any one
 * scope, such as a change of the law. Only for mutations, whose acts follow one another; whoever calls has asked the policy first.
 */
export async function seeingEverything<Result>(
  { em }: Pick<Context, 'em'>,
  act: () => Promise<Result>,
): Promise<Result> {
  const [before] = await em.execute<{ scopes: string }[]>(`select current_setting('antoan.scopes') as scopes`);
  await em.execute(`select set_config('antoan.scopes', '{"*":"ALL"}', true)`);
  const result = await act();
  // After a fault there is nothing to give back: the transaction ends with it.
  await em.execute(`select set_config('antoan.scopes', ?, true)`, [before!.scopes]);
  return result;
}
