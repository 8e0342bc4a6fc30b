import type { LocalDate } from '@antoan/clock';
import type { Context } from '@antoan/subgraph-kit';
import { HeadTenure } from './head-tenure.entity.ts';
import { tellOfHeads } from './tell-of-heads.ts';

/** Whoever heads the unit then does so up to that day and no longer. */
export async function endHeadsOn(unitId: string, lastDay: LocalDate, context: Context): Promise<void> {
  const lasting = await context.em.find(HeadTenure, {
    unitId,
    from: { $lte: lastDay },
    $or: [{ to: null }, { to: { $gt: lastDay } }],
  });
  for (const tenure of lasting) tenure.to = lastDay;
  await context.em.flush();
  await tellOfHeads(lasting, context);
}
