import { z } from 'zod';
import { defineEvent } from './event-definition.ts';
import { day, id, standardYear, text, version } from './field.ts';

/** A unit's standing for one standard year became another, by a decision or by the rule that it is not subject. */
export const standingChanged = defineEvent({
  payload: z.strictObject({
    unitId: id,
    year: standardYear,
    standing: z.enum(['MET', 'NOT_MET', 'NOT_SUBJECT', 'PENDING']),
    /** Counts up with each change, so that a screening knows whether it is out of date. */
    standingVersion: version,
    decisionId: id.nullable(),
    decisionNumber: text.nullable(),
    decisionDate: day.nullable(),
    authorityUnitId: id.nullable(),
    authorityName: text.nullable(),
    reason: text,
  }),
  subject: ({ unitId }) => unitId,
});
