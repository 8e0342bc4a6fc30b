import { z } from 'zod';
import { defineEvent } from './event-definition.ts';
import { day, id, path, text, unitKind, version } from './field.ts';

/** A unit as it stands now: what other services copy to know its name, its kind and its place in the four trees. */
export const unitChanged = defineEvent({
  payload: z.strictObject({
    unitId: id,
    version,
    name: text,
    shortName: text.nullable(),
    kind: unitKind,
    code: z.string().max(40).nullable(),
    schoolLevel: z
      .enum(['PRESCHOOL', 'PRIMARY', 'LOWER_SECONDARY', 'UPPER_SECONDARY', 'VOCATIONAL', 'UNIVERSITY'])
      .nullable(),
    sizeClass: z.enum(['MICRO', 'SMALL', 'MEDIUM', 'LARGE']).nullable(),
    level: z.enum(['PROVINCE', 'DISTRICT', 'COMMUNE', 'UNIT']).nullable(),
    partyOrganisation: z.boolean(),
    inIndustrialZone: z.boolean(),
    parents: z.strictObject({
      territory: id.nullable(),
      management: id.nullable(),
      police: id.nullable(),
      reporting: id.nullable(),
    }),
    paths: z.strictObject({ territory: path, management: path, police: path, reporting: path }),
    validFrom: day,
    validTo: day.nullable(),
    isDeleted: z.boolean().default(false),
  }),
  subject: ({ unitId }) => unitId,
});
