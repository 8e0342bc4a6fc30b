import type { Role } from '@antoan/web';

const ROLES: readonly Role[] = [
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
  'EMULATION_OFFICER',
  'EMULATION_HEAD',
  'PROVINCIAL_OFFICE',
  'PROVINCIAL_CHAIR',
  'SUPERIOR_VIEWER',
  'PORTAL_EDITOR',
  'JOURNALIST',
  'PUBLIC',
  'AUDITOR',
  'SYSTEM_ADMINISTRATOR',
  'LEGAL_CURATOR',
];

/** The number of a role in the province's list, R01 to R21. */
export function roleCode(role: Role): string {
  return `R${String(ROLES.indexOf(role) + 1).padStart(2, '0')}`;
}
