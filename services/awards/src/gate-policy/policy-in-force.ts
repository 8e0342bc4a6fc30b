import type { EntityManager } from '@mikro-orm/postgresql';
import { GatePolicy } from './gate-policy.entity.ts';

/** How clause 5 is read on a day; the database is never without a first reading. */
export async function policyInForce(em: EntityManager, day: string): Promise<GatePolicy> {
  const [policy] = await em.find(
    GatePolicy,
    { validFrom: { $lte: day } },
    { orderBy: { validFrom: 'desc' }, limit: 1 },
  );
  return policy ?? (await em.findOneOrFail(GatePolicy, { version: 1 }));
}
