import type { Role } from '@antoan/web';

/** Those who act for UBND huyện. */
export const DISTRICT_ROLES: readonly Role[] = ['DISTRICT_OFFICER', 'DISTRICT_CHAIR'];

/** Those who act for Công an huyện. */
export const POLICE_ROLES: readonly Role[] = ['AREA_POLICE'];

/** Those who look at a territory: UBND huyện at all of it, Công an huyện at the units in its charge. */
export const TERRITORY_ROLES: readonly Role[] = [...DISTRICT_ROLES, ...POLICE_ROLES];

/** Those who write the units that the district manages. */
export const UNIT_WRITER_ROLES: readonly Role[] = ['DISTRICT_OFFICER'];
