import type { Context, CursorKeys, Page } from '@antoan/subgraph-kit';
import { Reorganisation } from './reorganisation.entity.ts';
import { readsReorganisations } from './reorganisation.policy.ts';

/** A page of plans, newest first; nobody else learns even their number. */
export async function reorganisationsOf(
  { em, viewer }: Context,
  first: number,
  after: CursorKeys | undefined,
): Promise<Page<Reorganisation>> {
  const visible = readsReorganisations(viewer) ? {} : { id: null };
  const [at, id] = (after ?? []) as string[];
  const beyond =
    at === undefined
      ? {}
      : { $or: [{ createdAt: { $lt: new Date(at) } }, { createdAt: new Date(at), id: { $lt: id! } }] };
  return {
    rows: await em.find(
      Reorganisation,
      { $and: [visible, beyond] },
      { orderBy: { createdAt: 'desc', id: 'desc' }, limit: first + 1 },
    ),
    first,
    cursorOf: (row) => [row.createdAt.toISOString(), row.id],
    count: () => em.count(Reorganisation, visible),
  };
}
