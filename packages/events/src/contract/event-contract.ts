import type { z } from 'zod';
import { headTenureChanged } from './head-tenure-changed.event.ts';
import { publicationOffered } from './publication-offered.event.ts';
import { publicationWithdrawn } from './publication-withdrawn.event.ts';
import { standingChanged } from './standing-changed.event.ts';
import { unitChanged } from './unit-changed.event.ts';

/** Every business event that leaves a service. */
export const eventContract = {
  UnitChanged: unitChanged,
  HeadTenureChanged: headTenureChanged,
  StandingChanged: standingChanged,
  PublicationOffered: publicationOffered,
  PublicationWithdrawn: publicationWithdrawn,
} as const;

/** The name of a business event. */
export type EventType = keyof typeof eventContract;

/** What an event of that type carries. */
export type EventPayload<Type extends EventType> = z.infer<(typeof eventContract)[Type]['payload']>;

/** What a publisher writes down of an event of that type; defaults may be left out. */
export type EventInput<Type extends EventType> = z.input<(typeof eventContract)[Type]['payload']>;

/** An event as its subscriber gets it. */
export interface Envelope<Type extends EventType = EventType> {
  id: string;
  type: Type;
  /** The service that published it, by the name of its schema. */
  source: string;
  /** The unit or the offer whose events keep their order. */
  subjectId: string;
  payload: EventPayload<Type>;
  /** The product's time when it happened. */
  occurredAt: Date;
  /** The request that caused it, for the logs of both sides. */
  requestId: string | null;
}

/** Whether the text names an event of the contract. */
export function isEventType(text: string): text is EventType {
  return Object.hasOwn(eventContract, text);
}
