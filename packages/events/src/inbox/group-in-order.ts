import type { Envelope } from '../contract/event-contract.ts';

/** Events of one type that one call of a handler may take. */
export interface EventGroup {
  type: string;
  events: Envelope[];
}

/**
 * Splits a batch into as few calls as possible, so that each subject's events are still handled in their order.
 * A thousand units that each changed and got a head make two groups, not two thousand.
 */
export function groupInOrder(events: readonly Envelope[]): EventGroup[] {
  const groups: EventGroup[] = [];
  const latestOf = new Map<string, number>();
  for (const event of events) {
    const subject = `${event.source}/${event.subjectId}`;
    const earliest = latestOf.get(subject) ?? 0;
    let index = groups.findIndex(({ type }, place) => place >= earliest && type === event.type);
    if (index === -1) index = groups.push({ type: event.type, events: [] }) - 1;
    groups[index]!.events.push(event);
    latestOf.set(subject, index);
  }
  return groups;
}
