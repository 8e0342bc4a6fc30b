import { covers, definePolicy, type Role, type UnitPaths } from '@antoan/policy';
import { boardRoles, nominationReaders, policeRoles } from '../nomination/nomination.policy.ts';

/** Those who see the register of holds. Everybody else learns only that a nomination of theirs is held, and by which document. */
export const registerReaders: readonly Role[] = [...boardRoles, ...policeRoles, 'PROVINCIAL_CHAIR', 'AUDITOR'];

/** The gate reads holds wherever it reads nominations, whoever asks it; the register itself is for the few. */
export const statutoryHoldPolicy = definePolicy<UnitPaths, 'open' | 'end' | 'list'>('statutoryHold', {
  readers: nominationReaders,
  acts: {
    open: (viewer, row) => covers(viewer, row, [...boardRoles, ...policeRoles]),
    end: (viewer, row) => covers(viewer, row, [...boardRoles, ...policeRoles]),
    list: (viewer, row) => covers(viewer, row, registerReaders),
  },
});
