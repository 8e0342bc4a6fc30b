import type { FileOwner } from '@antoan/files';
import { nominationById } from '../nomination/nomination.loader.ts';
import { nominationPolicy } from '../nomination/nomination.policy.ts';

/** A file for a nomination is sent for the nomination, and stands where its unit stands. */
export const nominationFiles: FileOwner = {
  policy: nominationPolicy,
  async placeOf(nominationId, context) {
    const nomination = await nominationById(nominationId, context);
    if (!nomination) return null;
    const { unitId, territoryPath, managementPath, policePath, reportingPath } = nomination;
    return { unitId, territoryPath, managementPath, policePath, reportingPath };
  },
  authorize: (viewer, place) => nominationPolicy.authorize(viewer, 'attach', place),
};
