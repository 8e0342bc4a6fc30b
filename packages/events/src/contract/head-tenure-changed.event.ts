import { z } from 'zod';
import { defineEvent } from './event-definition.ts';
import { day, id, text } from './field.ts';

/**
 * Who headed a unit from when to when. The head's name and position are the only personal data in this event:
 * clause 5 bars the head of a unit that did not meet the standard, and nobody else.
 */
export const headTenureChanged = defineEvent({
  payload: z.strictObject({
    unitId: id,
    tenureId: id,
    personName: text,
    position: text,
    from: day,
    to: day.nullable(),
    isActing: z.boolean(),
  }),
  subject: ({ unitId }) => unitId,
});
