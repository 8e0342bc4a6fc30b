import { roles, type Role } from '@antoan/policy';
import { registerEnumType } from 'type-graphql';

/** The roles of the policy as an enum of the API. */
export const RoleName = Object.fromEntries(roles.map((role) => [role, role])) as Record<Role, Role>;

registerEnumType(RoleName, { name: 'Role', description: 'What an account may be to the platform, R01 to R21 in order.' });
