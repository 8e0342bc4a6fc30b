import { definePolicy, type Role, type UnitPaths } from '@antoan/policy';

/** Everybody with business in the province reads results within their scope; the press and the public read what is published instead. */
export const standingReaders: readonly Role[] = [
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
  'AUDITOR',
];

/** Nobody changes a standing by hand: only decisions and the routing table do. */
export const standingPolicy = definePolicy<UnitPaths>('standing', { readers: standingReaders });
