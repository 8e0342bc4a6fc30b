import type { Role } from '@antoan/web';

/** Those who act for a department towards the units it manages. */
export const MANAGER_ROLES: readonly Role[] = ['MANAGER_OFFICER', 'MANAGER_HEAD'];

/** Those who act for a body as a unit itself. */
export const UNIT_ROLES: readonly Role[] = ['UNIT_EDITOR', 'UNIT_HEAD'];
