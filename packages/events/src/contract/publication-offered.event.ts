import { z } from 'zod';
import { defineEvent } from './event-definition.ts';
import { day, id, standardYear, text, unitKind } from './field.ts';

/**
 * The owner of decided data offers it for publication: this is the data owner's key of the two-key clearance.
 * Recipients' names stand here because an award decision is public by nature; nothing else personal does.
 */
export const publicationOffered = defineEvent({
  payload: z.strictObject({
    offerId: id,
    kind: z.enum(['RECOGNITION', 'AWARD']),
    year: standardYear,
    decisionNumber: text,
    decisionDate: day,
    authorityName: text,
    offeredBy: z.strictObject({ accountId: z.string().min(1), role: z.string().min(1) }),
    items: z
      .array(
        z.strictObject({
          itemId: id,
          unitId: id.optional(),
          name: text,
          unitKind,
          placeName: text,
          districtName: text,
          awardName: text.optional(),
          recipientName: text.optional(),
        }),
      )
      .min(1),
  }),
  subject: ({ offerId }) => offerId,
});
