/** Roles, R01 to R21 in order, as in the API. */
export type Role =
  | 'UNIT_EDITOR'
  | 'UNIT_HEAD'
  | 'MANAGER_OFFICER'
  | 'MANAGER_HEAD'
  | 'DISTRICT_OFFICER'
  | 'DISTRICT_CHAIR'
  | 'AREA_POLICE'
  | 'PV05_OFFICER'
  | 'PV05_HEAD'
  | 'STEERING_BOARD'
  | 'EMULATION_OFFICER'
  | 'EMULATION_HEAD'
  | 'PROVINCIAL_OFFICE'
  | 'PROVINCIAL_CHAIR'
  | 'SUPERIOR_VIEWER'
  | 'PORTAL_EDITOR'
  | 'JOURNALIST'
  | 'PUBLIC'
  | 'AUDITOR'
  | 'SYSTEM_ADMINISTRATOR'
  | 'LEGAL_CURATOR';

/** Hierarchies a grant may run along, as in the API. */
export type Hierarchy = 'TERRITORY' | 'MANAGEMENT' | 'POLICE' | 'REPORTING';

/** What an account may do, where, and for whom. */
export interface GrantRecord {
  readonly id: string;
  readonly role: Role;
  /** Null for roles without a scope: media and the administrator. */
  readonly hierarchy: Hierarchy | null;
  readonly scopeUnitId: string | null;
  /** The organisation the person acts for; null for the administrator. */
  readonly bodyUnitId: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** A demonstration account: an office, never a person. */
export interface AccountRecord {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
  readonly grants: readonly GrantRecord[];
}
