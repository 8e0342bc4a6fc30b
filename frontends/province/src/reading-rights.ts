import type { UnitColumns } from '@antoan/dossier-desk';
import type { Role, Viewer } from '@antoan/web';

const DOSSIER_READERS: readonly Role[] = ['PV05_OFFICER', 'PV05_HEAD', 'PROVINCIAL_CHAIR', 'AUDITOR'];
const GUARD_READERS: readonly Role[] = [...DOSSIER_READERS, 'STEERING_BOARD', 'SUPERIOR_VIEWER'];

/** Whether the person has one of these roles today. */
export function hasRole(viewer: Viewer | null, ...roles: Role[]): boolean {
  return viewer?.roles.some((role) => roles.includes(role)) ?? false;
}

/** Whether the person may open a unit's dossier. */
export function readsDossiers(viewer: Viewer): boolean {
  return hasRole(viewer, ...DOSSIER_READERS);
}

/** Columns of the board that the person's roles may read. */
export function columnsOf(viewer: Viewer): UnitColumns {
  return { way: readsDossiers(viewer), guards: hasRole(viewer, ...GUARD_READERS), models: true };
}
