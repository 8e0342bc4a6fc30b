/** The roles R01 to R21 of the province, in that order. */
export const roles = [
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
] as const;

/** What an account may be to the platform. */
export type Role = (typeof roles)[number];

/** The four trees a unit stands in at once: by place, by managing body, by police charge, by reporting line. */
export const hierarchies = ['TERRITORY', 'MANAGEMENT', 'POLICE', 'REPORTING'] as const;

/** One of the four trees. */
export type Hierarchy = (typeof hierarchies)[number];
