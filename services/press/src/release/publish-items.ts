import type { EntityManager } from '@mikro-orm/postgresql';
import type { Release } from './release.entity.ts';

/** Shows the names of a published release to the public; withdrawn ones stay hidden. */
export async function publishItems(em: EntityManager, release: Release): Promise<void> {
  await em.execute('update release_item set published_at = ? where release_id = ? and withdrawn_at is null', [
    release.publishedAt,
    release.id,
  ]);
}
