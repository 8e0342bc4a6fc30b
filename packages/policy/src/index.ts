export { hierarchies, roles, type Hierarchy, type Role } from './role.ts';
export { anonymous, hasRole, machine, type Viewer, type ViewerGrant } from './viewer.ts';
export { actsFor, covers, isWithin, pathColumn, type UnitPaths } from './scope.ts';
export { definePolicy, type NounScopes, type Policy } from './policy.ts';
export { rowLevelSecuritySql } from './row-level-security.ts';
