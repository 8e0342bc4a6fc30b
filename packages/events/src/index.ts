export {
  eventContract,
  type Envelope,
  type EventInput,
  type EventPayload,
  type EventType,
} from './contract/event-contract.ts';
export { eventMigrations } from './event.migrations.ts';
export { eventsSettled } from './events-settled.ts';
export { type EventHandler, type Subscriptions, type HandlerContext } from './inbox/event-handler.ts';
export { replay } from './inbox/replay.ts';
export { publish } from './outbox/publish.ts';
export { publishSelected, type SelectedEvents } from './outbox/publish-selected.ts';
export { prepareEvents } from './prepare-events.ts';
export { grantSubscriptions } from './subscription/grant-subscriptions.ts';
export { subscriptionTable, type Subscription } from './subscription/subscription-table.ts';
export {
  startEventRunner,
  type EventRunner,
  type EventRunnerOptions,
  type ServiceTask,
} from './worker/event-runner.ts';
export { prepareWorker } from './worker/prepare-worker.ts';
