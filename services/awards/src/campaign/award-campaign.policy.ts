import type { Role, Viewer } from '@antoan/policy';

const boardRoles: readonly Role[] = ['EMULATION_OFFICER', 'EMULATION_HEAD'];

/** The grant under which the Emulation Board opens a round and changes it; undefined for everybody else. */
export function boardGrant(viewer: Viewer) {
  return viewer.grants.find(({ role, bodyUnitId }) => boardRoles.includes(role) && bodyUnitId !== null);
}

/** Rounds are no secret among those who work here; the public learns of awards when they are published. */
export function mayReadCampaigns(viewer: Viewer): boolean {
  return viewer.kind !== 'anonymous';
}
