import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Nomination } from '../nomination/nomination.entity.ts';

/** What nobody acts on any more, so that no news reaches it. */
const ended: readonly string[] = ['WITHDRAWN', 'REFUSED', 'REVOKED'];

/**
 * The nominations of these units that have been screened, locked. Drafts are waited for too: one that is being submitted
 * right now has a screening of what was true before when it comes through.
 */
export async function nominationsOfUnits(em: EntityManager, unitIds: readonly string[]): Promise<Nomination[]> {
  const found = await em.find(
    Nomination,
    { unitId: { $in: [...unitIds] } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' }, refresh: true },
  );
  return found.filter(({ screeningId, state }) => screeningId !== null && !ended.includes(state));
}
