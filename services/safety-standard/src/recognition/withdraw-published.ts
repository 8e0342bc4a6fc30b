import { publish } from '@antoan/events';
import type { Context } from '@antoan/subgraph-kit';
import type { LineToChange } from './line-to-change.ts';
import type { RecognitionDecision } from './recognition-decision.entity.ts';

/** A published name goes when the unit no longer meets the standard; nothing is said of why in public (I-33). */
export async function withdrawPublished(
  context: Context,
  { decision, line }: LineToChange,
  by: RecognitionDecision,
): Promise<void> {
  if (decision.offeredForPublicationAt === null || line.result !== 'MET') return;
  await publish(context.em, context, 'PublicationWithdrawn', {
    offerId: decision.id,
    itemIds: [line.id],
    reason: by.kind === 'REVOKE' ? 'REVOKED' : 'AMENDED',
    decisionNumber: by.number,
    decisionDate: by.date,
  });
}
