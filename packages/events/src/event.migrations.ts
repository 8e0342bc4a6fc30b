import { EventInbox } from './inbox/inbox.migration.ts';
import { EventOutbox } from './outbox/outbox.migration.ts';

/** The tables that every service needs to publish and to take part in events; run before the service's own migrations. */
export const eventMigrations = [EventOutbox, EventInbox];
