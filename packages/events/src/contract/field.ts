import { z } from 'zod';

export const id = z.uuid();
export const version = z.int().positive();
export const day = z.iso.date();
export const text = z.string().min(1).max(500);
export const standardYear = z.int().min(2000).max(2100);

/** An ltree path: labels are ids without hyphens. */
export const path = z.string().regex(/^[0-9a-z_]+(\.[0-9a-z_]+)*$/);

export const unitKind = z.enum([
  'TERRITORY',
  'AGENCY',
  'ENTERPRISE',
  'SCHOOL',
  'MASS_ORGANISATION',
  'PARTY_BODY',
  'ARMED_FORCE',
  'MEDIA',
  'RESIDENTIAL_AREA',
]);
