import type { Context, CursorKeys, Page } from '@antoan/subgraph-kit';
import type { EntityName, FilterQuery } from '@mikro-orm/core';
import type { LawChangeRow } from './law-change-row.entity.ts';
import { readsLawChanges } from './law-change.policy.ts';

/** A page of changes, the newest first; who may not read them learns not even their number. */
export async function lawChangesPage<Change extends LawChangeRow>(
  { em, viewer }: Context,
  entity: EntityName<Change>,
  where: FilterQuery<Change>,
  { first, after }: { first: number; after: CursorKeys | undefined },
): Promise<Page<Change>> {
  const visible = (readsLawChanges(viewer) ? where : { id: null }) as FilterQuery<Change>;
  const [at, id] = (after ?? []) as string[];
  const beyond = (
    at === undefined
      ? {}
      : { $or: [{ proposedAt: { $lt: new Date(at) } }, { proposedAt: new Date(at), id: { $lt: id! } }] }
  ) as FilterQuery<Change>;
  const rows = await em.find(entity, { $and: [visible, beyond] } as FilterQuery<Change>, {
    orderBy: { proposedAt: 'desc', id: 'desc' } as never,
    limit: first + 1,
  });
  return {
    rows: rows as Change[],
    first,
    cursorOf: (row) => [row.proposedAt.toISOString(), row.id],
    count: () => em.count(entity, visible),
  };
}
