import type { Clock } from '@antoan/clock';
import type { Logger } from '@antoan/telemetry';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Envelope, EventType } from '../contract/event-contract.ts';

/** What a handler gets besides its events. It works for no person, so it sees every row of its own service. */
export interface HandlerContext {
  clock: Clock;
  log: Logger;
}

/**
 * Takes a batch of events into the service, within the transaction that marks them consumed: all of it happens or none,
 * and no event twice. When it throws, the events before the faulty one go through and that one's unit waits.
 */
export type EventHandler<Type extends EventType> = (
  em: EntityManager,
  events: Envelope<Type>[],
  context: HandlerContext,
) => Promise<void>;

/** A service's handlers, by the type of event. */
export type Subscriptions = { [Type in EventType]?: EventHandler<Type> };
