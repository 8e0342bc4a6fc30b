import type { EntityManager } from '@mikro-orm/postgresql';
import type { AffectedNominations } from '../law-change/affected-nominations.payloads.ts';

/** Open nominations for a kind by what the gate says of them: the gate's answer stays, they go on under the version they name. */
export async function openNominationsOf(em: EntityManager, kindCode: string): Promise<AffectedNominations[]> {
  const counted = await em.execute<{ outcome: AffectedNominations['outcome']; count: number }[]>(
    `select outcome, count(*)::integer as count from nomination
     where kind_code = ? and outcome is not null and state in ('SUBMITTED', 'BARRED', 'HELD', 'CLEARED', 'ENDORSED', 'IN_COUNCIL', 'PROPOSED')
     group by outcome order by outcome`,
    [kindCode],
  );
  return counted.map(({ outcome, count }) => ({ outcome, outcomeThen: outcome, count }));
}
