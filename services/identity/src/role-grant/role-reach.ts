import type { Hierarchy, Role } from '@antoan/policy';

/** How far a role reaches and for whom it acts: what a grant of it must name. */
export interface RoleReach {
  /** The tree it reaches down in; null for a role without business scope. */
  hierarchy: Hierarchy | null;
  /** Administrative levels its scope may have; none given for organisations. */
  levels: readonly string[] | null;
  /** Whose name is acted in: the scope itself, another organisation, or nobody's. */
  body: 'SCOPE' | 'OTHER' | 'NONE';
}

/** A unit's or department's own people: over what it manages, in its name. */
const managing: RoleReach = { hierarchy: 'MANAGEMENT', levels: null, body: 'SCOPE' };
/** The committee of a district, and of a commune since there are no districts any more. */
const district: RoleReach = { hierarchy: 'TERRITORY', levels: ['DISTRICT', 'COMMUNE'], body: 'OTHER' };
const policing: RoleReach = { hierarchy: 'POLICE', levels: null, body: 'SCOPE' };
const province: RoleReach = { hierarchy: 'TERRITORY', levels: ['PROVINCE'], body: 'OTHER' };
const media: RoleReach = { hierarchy: null, levels: null, body: 'OTHER' };
const nothing: RoleReach = { hierarchy: null, levels: null, body: 'NONE' };

/** Null for a role that nobody is granted: whoever has not signed in is the public. */
const reaches: Readonly<Record<Role, RoleReach | null>> = {
  UNIT_EDITOR: managing,
  UNIT_HEAD: managing,
  MANAGER_OFFICER: managing,
  MANAGER_HEAD: managing,
  DISTRICT_OFFICER: district,
  DISTRICT_CHAIR: district,
  AREA_POLICE: policing,
  PV05_OFFICER: province,
  PV05_HEAD: province,
  STEERING_BOARD: province,
  EMULATION_OFFICER: province,
  EMULATION_HEAD: province,
  PROVINCIAL_OFFICE: province,
  PROVINCIAL_CHAIR: province,
  SUPERIOR_VIEWER: province,
  PORTAL_EDITOR: media,
  JOURNALIST: media,
  PUBLIC: null,
  AUDITOR: province,
  SYSTEM_ADMINISTRATOR: nothing,
  LEGAL_CURATOR: province,
};

/** What a grant of this role must name; null when it is granted to nobody. */
export function reachOf(role: Role): RoleReach | null {
  return reaches[role];
}
