import { actsFor, definePolicy } from '@antoan/policy';
import type { GuardForce } from './guard-force.entity.ts';

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
    update: (viewer, guardForce) => actsFor(viewer, guardForce.unitId, ['UNIT_EDITOR', 'UNIT_HEAD']),
  },
});
