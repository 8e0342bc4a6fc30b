import type { FileOwner, FilePlace } from '@antoan/files';
import type { Context } from '@antoan/subgraph-kit';
import { unitOf } from '../unit/unit.loader.ts';
import { regulationPolicy } from './regulation.policy.ts';

/** Where a regulation of this unit stands; null when the viewer sees no such unit. */
export async function placeOfUnit(unitId: string, context: Context): Promise<FilePlace | null> {
  const unit = await unitOf(unitId, context);
  if (!unit) return null;
  const { id, territoryPath, managementPath, policePath, reportingPath } = unit;
  return { unitId: id, territoryPath, managementPath, policePath, reportingPath };
}

/** A file for a regulation is sent for its unit: the regulation is yet to be put on record. */
export const regulationFiles: FileOwner = {
  policy: regulationPolicy,
  placeOf: placeOfUnit,
  authorize: (viewer, place) => regulationPolicy.authorize(viewer, 'record', place),
};
