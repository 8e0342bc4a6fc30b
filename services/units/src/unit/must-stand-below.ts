import type { Hierarchy } from '@antoan/policy';

/** Kinds of units that a body answers for from their first day: it manages them, and a police office looks after them. */
export const kindsBelowBodies: readonly string[] = [
  'SCHOOL',
  'ENTERPRISE',
  'AGENCY',
  'MASS_ORGANISATION',
  'MEDIA',
  'RESIDENTIAL_AREA',
];

/** Whether such a unit may not be without a unit above it in a tree: everything but a province lies somewhere. */
export function mustStandBelow(hierarchy: Hierarchy, { kind, level }: { kind: string; level: string }): boolean {
  if (hierarchy === 'TERRITORY') return kind !== 'TERRITORY' || level !== 'PROVINCE';
  return kindsBelowBodies.includes(kind);
}
