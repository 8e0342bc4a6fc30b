import { hierarchies, roles, type Hierarchy, type Role } from '@antoan/policy';
import { registerEnumType } from 'type-graphql';

/** The roles as an enum of the schema. */
export const RoleEnum = Object.fromEntries(roles.map((role) => [role, role])) as { [Name in Role]: Name };
registerEnumType(RoleEnum, { name: 'Role', description: 'What an account may be to the platform, R01 to R21 in that order.' });

/** The four trees as an enum of the schema. */
export const HierarchyEnum = Object.fromEntries(hierarchies.map((hierarchy) => [hierarchy, hierarchy])) as { [Name in Hierarchy]: Name };
registerEnumType(HierarchyEnum, { name: 'Hierarchy', description: 'The four trees a unit stands in: by place, by managing body, by police charge, by reporting line.' });
