import { isId } from '@antoan/ids';
import { readCursor, readFirst, type Context, type Page } from '@antoan/subgraph-kit';
import { foldVietnamese } from '@antoan/vietnamese-text';
import type { FilterQuery } from '@mikro-orm/core';
import { Nomination } from './nomination.entity.ts';
import type { NominationsArgs } from './nomination.payloads.ts';

/** The nominations the viewer may see that the filters find, those touched last first. */
export async function listNominations(
  { em }: Context,
  { year, state, outcome, campaignId, unitId, needsReview, search, ...page }: NominationsArgs,
): Promise<Page<Nomination>> {
  const first = readFirst(page.first);
  const cursor = readCursor(page.after, 2);
  const words = foldVietnamese(search ?? '')
    .split(' ')
    .filter(Boolean);
  const wanted: FilterQuery<Nomination> = {
    ...(year != null && { year }),
    ...(state != null && { state }),
    ...(outcome != null && { outcome }),
    ...(campaignId != null && { campaignId: idOrNone(campaignId) }),
    ...(unitId != null && { unitId: idOrNone(unitId) }),
    ...(needsReview != null && { needsReview }),
    ...(words.length > 0 && { $and: words.map((word) => ({ searchText: { $like: `%${word}%` } })) }),
  };
  const [at, id] = cursor ? [new Date(String(cursor[0])), String(cursor[1])] : [];
  const beyond: FilterQuery<Nomination> = at
    ? { $or: [{ changedAt: { $lt: at } }, { changedAt: at, id: { $lt: id! } }] }
    : {};
  return {
    first,
    rows: await em.find(
      Nomination,
      { $and: [wanted, beyond] },
      { orderBy: { changedAt: 'desc', id: 'desc' }, limit: first + 1 },
    ),
    cursorOf: (nomination) => [nomination.changedAt.toISOString(), nomination.id],
    count: () => em.count(Nomination, wanted),
  };
}

const none = '00000000-0000-0000-0000-000000000000';

/** What is no id names nothing; it must not reach the database as one. */
function idOrNone(id: string): string {
  return isId(id) ? id : none;
}
