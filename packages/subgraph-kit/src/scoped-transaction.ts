import type { NounScopes, Viewer } from '@antoan/policy';
import type { MikroORM, EntityManager } from '@mikro-orm/postgresql';

/** The rule that says what a viewer may see of one noun; a policy is one, and so is a service's own for rows without a unit. */
export interface ScopedNoun {
  noun: string;
  scopes(viewer: Viewer): NounScopes;
}

/** A noun whose entity is narrowed by the MikroORM filter as well. */
export interface ScopedEntity {
  entity: Function;
  policy: ScopedNoun & { visibleTo(viewer: Viewer): unknown };
}

/** What PostgreSQL is told of the viewer: the scopes of every noun of the service, as JSON text. */
export function databaseScopes(nouns: readonly ScopedNoun[], viewer: Viewer): string {
  return JSON.stringify(Object.fromEntries(nouns.map((noun) => [noun.noun, noun.scopes(viewer)])));
}

/**
 * Runs one operation in one transaction that can neither see nor write outside the viewer's scope.
 * `act` says whether to keep what was done; when it throws, nothing is kept.
 */
export async function inScope<Result>(
  orm: MikroORM,
  options: { viewer: Viewer; scopes: string; readOnly: boolean },
  act: (em: EntityManager) => Promise<{ result: Result; keep: boolean }>,
): Promise<Result> {
  const em = orm.em.fork();
  em.setFilterParams('scope', { viewer: options.viewer });
  await em.begin({ readOnly: options.readOnly });
  try {
    await em.execute(`select set_config('antoan.scopes', ?, true), set_config('antoan.actor', ?, true)`, [
      options.scopes,
      options.viewer.accountId,
    ]);
    const { result, keep } = await act(em);
    await (keep ? em.commit() : em.rollback());
    return result;
  } catch (error) {
    if (em.isInTransaction()) await em.rollback();
    throw error;
  }
}

/** Puts the policies in front of every read through MikroORM, unless a query says otherwise by name. */
export function addScopeFilters(orm: MikroORM, entities: readonly ScopedEntity[]): void {
  for (const { entity, policy } of entities) {
    orm.em.addFilter({
      name: 'scope',
      entity: [entity] as never,
      cond: ({ viewer }: { viewer: Viewer }) => policy.visibleTo(viewer) as never,
      default: true,
    });
  }
}
