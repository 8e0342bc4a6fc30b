import { definePolicy, type Role, type UnitPaths } from '@antoan/policy';
import { standingReaders } from '../standing/standing.policy.ts';

/** The offices that keep the classification for the deciding level: UBND huyện's, and PV05 for UBND tỉnh. */
export const graders: readonly Role[] = ['DISTRICT_OFFICER', 'PV05_OFFICER'];

/** Read like results are, under a noun of its own: whoever may read standings as a machine may not read this. */
export const movementGradePolicy = definePolicy<UnitPaths>('movementGrade', { readers: standingReaders });
