import type { EntityManager } from '@mikro-orm/postgresql';
import { routes } from './routes.data.ts';
import { StandardRoute } from './standard-route.entity.ts';

/** Puts the routing table in place; rows that are there stay as they are. */
export async function loadRoutes(em: EntityManager): Promise<void> {
  await em.upsertMany(StandardRoute, [...routes], { onConflictAction: 'ignore' });
}
