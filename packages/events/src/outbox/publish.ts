import type { Clock } from '@antoan/clock';
import { newId } from '@antoan/ids';
import { currentRequestId } from '@antoan/telemetry';
import type { EntityManager } from '@mikro-orm/postgresql';
import { eventContract, type EventInput, type EventType } from '../contract/event-contract.ts';
import type { EventDefinition } from '../contract/event-definition.ts';

/** Rows of one statement: larger ones cost memory on both sides and gain nothing. */
const batchSize = 1000;

/**
 * Puts events into the outbox within the caller's transaction: they leave when it commits, and never if it does not.
 * Subscribers get the events of one unit in the order of the commits. Call it once, late in the act: it holds the
 * units' places in that order until the transaction ends.
 */
export async function publish<Type extends EventType>(
  em: EntityManager,
  clock: Clock,
  type: Type,
  payload: EventInput<Type> | EventInput<Type>[],
): Promise<void> {
  if (!em.isInTransaction()) throw new Error(`"${type}" was published outside a transaction.`);
  const definition: EventDefinition = eventContract[type];
  const occurredAt = clock.now().toISOString();
  const requestId = currentRequestId() ?? null;
  const rows = [payload].flat().map((one) => {
    const sound = definition.payload.parse(one);
    return {
      id: newId(),
      type,
      subject_id: definition.subject(sound),
      payload: sound,
      occurred_at: occurredAt,
      request_id: requestId,
    };
  });
  for (let start = 0; start < rows.length; start += batchSize) {
    const batch = JSON.stringify(rows.slice(start, start + batchSize));
    await em.getConnection().execute('select publish_events(?::jsonb)', [batch], 'run', em.getTransactionContext());
  }
}
