import { covers, definePolicy, type UnitPaths } from '@antoan/policy';
import { boardRoles } from '../nomination/nomination.policy.ts';

/** Sessions and votes are read by the Board, the provincial police, the chair and the auditor: by no unit, and never by the press. */
export const councilPolicy = definePolicy<UnitPaths, 'open' | 'fill' | 'close' | 'cancel'>('councilSession', {
  readers: ['EMULATION_OFFICER', 'EMULATION_HEAD', 'PV05_OFFICER', 'PV05_HEAD', 'PROVINCIAL_CHAIR', 'AUDITOR'],
  acts: {
    open: (viewer, row) => covers(viewer, row, boardRoles),
    fill: (viewer, row) => covers(viewer, row, boardRoles),
    close: (viewer, row) => covers(viewer, row, boardRoles),
    cancel: (viewer, row) => covers(viewer, row, boardRoles),
  },
});
