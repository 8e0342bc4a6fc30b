import { actsFor, definePolicy, type Role, type Viewer } from '@antoan/policy';
import type { GuardForce } from './guard-force.entity.ts';

const keepers: readonly Role[] = ['UNIT_EDITOR', 'UNIT_HEAD'];

/** A unit's own people record its guard forces. */
export function mayRecord(viewer: Viewer, unitId: string): boolean {
  return actsFor(viewer, unitId, keepers);
}

/** Guard strength is security-sensitive: those who are answerable for the unit read it, the unit alone writes it. */
export const guardForcePolicy = definePolicy<GuardForce, 'update'>('guardForce', {
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
    'PROVINCIAL_CHAIR',
    'SUPERIOR_VIEWER',
    'AUDITOR',
  ],
  acts: {
    update: (viewer, guardForce) => mayRecord(viewer, guardForce.unitId),
  },
});
