import { actsFor, covers, definePolicy, type UnitPaths, type Viewer } from '@antoan/policy';

/** A unit, or a row of one, as far as the policy looks. */
interface OfUnit extends UnitPaths {
  unitId: string;
}

/** The unit's own people, who look after it from above, and the police of the province. */
function mayKeep(viewer: Viewer, row: OfUnit): boolean {
  return (
    actsFor(viewer, row.unitId, ['UNIT_EDITOR', 'UNIT_HEAD']) ||
    covers(viewer, row, ['MANAGER_OFFICER', 'MANAGER_HEAD', 'DISTRICT_OFFICER', 'DISTRICT_CHAIR', 'PV05_OFFICER'])
  );
}

/** Regulations are read by whoever answers for the unit; the same rule holds for their files. */
export const regulationPolicy = definePolicy<OfUnit, 'record' | 'replace' | 'end'>('regulation', {
  readers: [
    'UNIT_EDITOR',
    'UNIT_HEAD',
    'MANAGER_OFFICER',
    'MANAGER_HEAD',
    'DISTRICT_OFFICER',
    'DISTRICT_CHAIR',
    'AREA_POLICE',
    'PV05_OFFICER',
    'PV05_HEAD',
    'STEERING_BOARD',
    'PROVINCIAL_OFFICE',
    'PROVINCIAL_CHAIR',
    'SUPERIOR_VIEWER',
    'AUDITOR',
  ],
  acts: { record: mayKeep, replace: mayKeep, end: mayKeep },
});
