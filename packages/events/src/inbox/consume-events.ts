import { machine } from '@antoan/policy';
import { type Metrics, withRequestId } from '@antoan/telemetry';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { eventContract, isEventType, type Envelope } from '../contract/event-contract.ts';
import type { EventDefinition } from '../contract/event-definition.ts';
import type { EventHandler, Subscriptions, HandlerContext } from './event-handler.ts';
import { groupInOrder, type EventGroup } from './group-in-order.ts';
import { beginConsuming, dueRows, markConsumed, markFailed, nextRetry, type InboxRow } from './inbox-rows.ts';

const batchSize = 500;

/** One service's inbox and what it does with it. */
export interface Inbox {
  service: string;
  orm: MikroORM;
  handlers: Subscriptions;
  context: HandlerContext;
  metrics?: Metrics | undefined;
}

/** Takes in all events whose turn it is, and tells when to look again for those that were put off. */
export async function consumeEvents(inbox: Inbox): Promise<Date | undefined> {
  // Until nothing is found, not until a batch is short: an event that went through at last frees the ones behind it.
  while ((await consumeBatch(inbox)) > 0);
  return nextRetry(inbox.orm.em.fork());
}

/** One batch in one transaction; when it fails, its halves, down to the event that is to blame. */
async function consumeBatch(inbox: Inbox, among?: readonly string[]): Promise<number> {
  let rows: InboxRow[] = [];
  const fork = inbox.orm.em.fork();
  // For the filters of the entities; `beginConsuming` says the same to row-level security.
  fork.setFilterParams('scope', { viewer: machine(inbox.service, ['*']) });
  try {
    await fork.transactional(async (em) => {
      await beginConsuming(em);
      rows = await dueRows(em, { limit: among?.length ?? batchSize, among });
      if (rows.length === 0) return;
      for (const group of groupInOrder(rows.map(toEnvelope))) await handle(inbox, em, group);
      await markConsumed(
        em,
        rows.map(({ id }) => id),
      );
    });
  } catch (error) {
    if (rows.length === 0) throw error; // The database, not an event.
    await isolate(inbox, rows, error);
    return rows.length;
  }
  for (const { type } of rows) inbox.metrics?.events.inc({ service: inbox.service, type, outcome: 'consumed' });
  return rows.length;
}

/** Earlier halves go first, so later events of a subject find out that they have to wait. */
async function isolate(inbox: Inbox, rows: readonly InboxRow[], error: unknown): Promise<void> {
  const [only] = rows;
  if (rows.length === 1 && only) return putOff(inbox, only, error);
  const ids = rows.map(({ id }) => id);
  const middle = Math.ceil(ids.length / 2);
  await consumeBatch(inbox, ids.slice(0, middle));
  await consumeBatch(inbox, ids.slice(middle));
}

async function putOff(inbox: Inbox, row: InboxRow, error: unknown): Promise<void> {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  await inbox.orm.em.fork().transactional((em) => markFailed(em, row.id, reason));
  inbox.metrics?.events.inc({ service: inbox.service, type: row.type, outcome: 'failed' });
  // The message may quote data, so it stays in the database.
  inbox.context.log.error(
    {
      eventId: row.id,
      eventType: row.type,
      source: row.source,
      attempt: row.attempts + 1,
      errorName: error instanceof Error ? error.name : typeof error,
    },
    'an event could not be taken in; its unit waits',
  );
}

async function handle(inbox: Inbox, em: EntityManager, group: EventGroup): Promise<void> {
  const { type } = group;
  const handler: unknown = isEventType(type) ? inbox.handlers[type] : undefined;
  if (!isEventType(type) || !handler) throw new Error(`"${type}" is delivered here but has no handler.`);
  const definition: EventDefinition = eventContract[type];
  const events = group.events.map((event) => ({
    ...event,
    payload: definition.payload.parse(event.payload),
  })) as Envelope[];
  const requestIds = new Set(events.map(({ requestId }) => requestId));
  const requestId = requestIds.size === 1 ? (events[0]?.requestId ?? undefined) : undefined;
  // Handlers are kept by type; the payload was just parsed with that type's schema.
  await withRequestId(requestId, () => (handler as EventHandler<typeof type>)(em, events, inbox.context));
}

function toEnvelope(row: InboxRow): Envelope {
  return {
    id: row.id,
    type: row.type as Envelope['type'],
    source: row.source,
    subjectId: row.subjectId,
    payload: JSON.parse(row.payload) as Envelope['payload'],
    occurredAt: new Date(row.occurredAt),
    requestId: row.requestId,
  };
}
