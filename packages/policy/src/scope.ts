import type { Hierarchy, Role } from './role.ts';
import type { Viewer } from './viewer.ts';

/** Where a row's unit stands today, one ltree path for each tree. */
export interface UnitPaths {
  territoryPath: string;
  managementPath: string;
  policePath: string;
  reportingPath: string;
}

const columns = {
  TERRITORY: ['territoryPath', 'territory_path'],
  MANAGEMENT: ['managementPath', 'management_path'],
  POLICE: ['policePath', 'police_path'],
  REPORTING: ['reportingPath', 'reporting_path'],
} as const;

/** The column that carries the path of one tree. */
export function pathColumn(hierarchy: Hierarchy): (typeof columns)[Hierarchy][1] {
  return columns[hierarchy][1];
}

/** Whether `path` is `scope` itself or lies below it. */
export function isWithin(path: string, scope: string): boolean {
  return path === scope || path.startsWith(`${scope}.`);
}

/** Whether one of the viewer's grants with one of these roles reaches the row. */
export function covers(viewer: Viewer, row: UnitPaths, among: readonly Role[]): boolean {
  return viewer.grants.some(
    ({ role, hierarchy, scopePath }) =>
      among.includes(role) &&
      hierarchy !== null &&
      scopePath !== null &&
      isWithin(row[columns[hierarchy][0]], scopePath),
  );
}

/** Whether the viewer acts in the name of that body, in one of these roles. */
export function actsFor(viewer: Viewer, bodyUnitId: string | null, among: readonly Role[]): boolean {
  return (
    bodyUnitId !== null && viewer.grants.some((grant) => grant.bodyUnitId === bodyUnitId && among.includes(grant.role))
  );
}
