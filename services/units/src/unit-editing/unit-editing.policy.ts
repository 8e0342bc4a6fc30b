import { labelOf } from '@antoan/ids';
import { covers, definePolicy, isWithin, type Role, type UnitPaths, type Viewer } from '@antoan/policy';
import type { UnitKind } from '@antoan/subgraph-kit';
import type { UnitLevel } from '../unit/unit.enums.ts';
import { readersOfUnits } from '../unit/unit.policy.ts';

/** What the rules look at: where a unit stands, or would stand. */
export type PlacedUnit = UnitPaths & { id: string; kind: `${UnitKind}`; level: `${UnitLevel}` };

/** Who writes units other than his own. */
export const managingRoles = [
  'MANAGER_OFFICER',
  'MANAGER_HEAD',
  'DISTRICT_OFFICER',
  'PV05_OFFICER',
] as const satisfies readonly Role[];

type Act = 'manage' | 'edit' | 'recordHeads';

/**
 * Who writes a unit. Its managing body, the district that manages it and the provincial police office write all of it; its
 * own people write its profile. Territory and the bodies of the state are changed by reorganisation alone, but for the
 * bodies of communes, which PV05 keeps.
 */
export const unitEditingPolicy = definePolicy<PlacedUnit, Act>('unit', {
  readers: readersOfUnits,
  acts: {
    manage: (viewer, unit) => (isOfTheState(unit) ? isKept(viewer, unit) : isInCharge(viewer, unit)),
    edit: (viewer, unit) =>
      isOfTheState(unit) ? isKept(viewer, unit) : isInCharge(viewer, unit) || isOwn(viewer, unit),
    recordHeads: (viewer, unit) => unit.kind !== 'TERRITORY' && (isInCharge(viewer, unit) || isOwn(viewer, unit)),
  },
});

/** The managing body above, the district for what its own committee manages, PV05 for the whole province. */
function isInCharge(viewer: Viewer, unit: PlacedUnit): boolean {
  return (
    viewer.grants.some(
      ({ role, hierarchy, scopePath }) =>
        (role === 'MANAGER_OFFICER' || role === 'MANAGER_HEAD') &&
        hierarchy === 'MANAGEMENT' &&
        scopePath !== null &&
        scopePath !== unit.managementPath &&
        isWithin(unit.managementPath, scopePath),
    ) ||
    viewer.grants.some(
      (grant) =>
        grant.role === 'DISTRICT_OFFICER' &&
        grant.bodyUnitId !== null &&
        covers({ ...viewer, grants: [grant] }, unit, ['DISTRICT_OFFICER']) &&
        unit.managementPath.split('.').slice(0, -1).includes(labelOf(grant.bodyUnitId)),
    ) ||
    covers(viewer, unit, ['PV05_OFFICER'])
  );
}

function isOwn(viewer: Viewer, unit: PlacedUnit): boolean {
  return viewer.grants.some(
    ({ role, bodyUnitId }) => (role === 'UNIT_EDITOR' || role === 'UNIT_HEAD') && bodyUnitId === unit.id,
  );
}

/** UBND xã and Công an xã. */
function isKept(viewer: Viewer, unit: PlacedUnit): boolean {
  return (
    (unit.kind === 'AGENCY' || unit.kind === 'ARMED_FORCE') &&
    unit.level === 'COMMUNE' &&
    covers(viewer, unit, ['PV05_OFFICER'])
  );
}

/** Territory, armed forces, bodies of the party, and the agencies at the top of a line of management or directly below it. */
export function isOfTheState({ kind, managementPath }: Pick<PlacedUnit, 'kind' | 'managementPath'>): boolean {
  if (kind === 'AGENCY') return managementPath.split('.').length <= 2;
  return kind === 'TERRITORY' || kind === 'ARMED_FORCE' || kind === 'PARTY_BODY';
}
