import type { Role, UnitKind, Viewer } from '@antoan/web';
import { lastRemote } from './last-remote.ts';
import type { RemoteName } from './remote-name.ts';

const REMOTE_OF_ROLE: Record<Exclude<Role, 'UNIT_EDITOR' | 'UNIT_HEAD'>, RemoteName> = {
  MANAGER_OFFICER: 'departments',
  MANAGER_HEAD: 'departments',
  DISTRICT_OFFICER: 'districts',
  DISTRICT_CHAIR: 'districts',
  AREA_POLICE: 'districts',
  PV05_OFFICER: 'province',
  PV05_HEAD: 'province',
  STEERING_BOARD: 'province',
  EMULATION_OFFICER: 'province',
  EMULATION_HEAD: 'province',
  PROVINCIAL_OFFICE: 'province',
  PROVINCIAL_CHAIR: 'province',
  SUPERIOR_VIEWER: 'province',
  AUDITOR: 'province',
  SYSTEM_ADMINISTRATOR: 'province',
  LEGAL_CURATOR: 'province',
  PORTAL_EDITOR: 'media',
  JOURNALIST: 'media',
  PUBLIC: 'media',
};

/** The remotes a person works in, her first grant's first; a visitor has the public one. */
export function remotesOf(viewer: Viewer | null): RemoteName[] {
  const remotes = viewer?.grants.map(({ role, bodyUnit }) => {
    if (role !== 'UNIT_EDITOR' && role !== 'UNIT_HEAD') return REMOTE_OF_ROLE[role];
    return remoteOfUnit(bodyUnit?.kind);
  });
  return remotes?.length ? [...new Set(remotes)] : ['media'];
}

/** Where a unit's own people work; agencies with the departments. */
function remoteOfUnit(kind: UnitKind | undefined): RemoteName {
  if (kind === 'SCHOOL') return 'schools';
  if (kind === 'ENTERPRISE') return 'enterprises';
  // While the unit cannot be asked for, this device's last place is the best guess.
  const last = lastRemote();
  return kind === undefined && UNIT_REMOTES.includes(last) ? last : 'departments';
}

const UNIT_REMOTES: readonly RemoteName[] = ['schools', 'enterprises', 'departments'];
