import { z } from 'zod';
import { defineEvent } from './event-definition.ts';
import { day, id, text } from './field.ts';

/** Items of an offer no longer hold: a later decision amended or revoked them. Empty `itemIds` means the whole offer. */
export const publicationWithdrawn = defineEvent({
  payload: z.strictObject({
    offerId: id,
    itemIds: z.array(id),
    reason: text,
    decisionNumber: text,
    decisionDate: day,
  }),
  subject: ({ offerId }) => offerId,
});
