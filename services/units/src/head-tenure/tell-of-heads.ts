import { publish } from '@antoan/events';
import type { Context } from '@antoan/subgraph-kit';
import type { HeadTenure } from './head-tenure.entity.ts';

/** Tells the other services how these tenures stand now; the gate of clause 5 rests on it. */
export async function tellOfHeads(
  tenures: readonly Pick<HeadTenure, 'id' | 'unitId' | 'personName' | 'position' | 'from' | 'to' | 'isActing'>[],
  context: Context,
): Promise<void> {
  if (tenures.length === 0) return;
  await publish(
    context.em,
    context,
    'HeadTenureChanged',
    tenures.map(({ id, unitId, personName, position, from, to, isActing }) => ({
      tenureId: id,
      unitId,
      personName,
      position,
      from,
      to,
      isActing,
    })),
  );
}
