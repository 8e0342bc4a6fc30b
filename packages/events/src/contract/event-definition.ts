import type { z } from 'zod';

/** What one kind of business event carries, and whose events keep their order among themselves. */
export interface EventDefinition<Payload extends z.ZodType = z.ZodType> {
  payload: Payload;
  /** The unit (or the offer) whose events every subscriber gets in the order they were committed. */
  subject(payload: z.infer<Payload>): string;
}

/** Writes an event's definition down with its payload's type inferred. */
export function defineEvent<Payload extends z.ZodType>(definition: EventDefinition<Payload>): EventDefinition<Payload> {
  return definition;
}
