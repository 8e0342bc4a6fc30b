import type { FileOwner } from '@antoan/files';
import { placeOfUnit } from '../regulation/regulation-files.ts';
import { unitImportPolicy } from './unit-import.policy.ts';

/** A sheet of units is sent for the body that sends it. */
export const unitImportFiles: FileOwner = {
  policy: unitImportPolicy,
  placeOf: placeOfUnit,
  authorize: (viewer, place) => unitImportPolicy.authorize(viewer, 'send', place),
};
