/** Where this remote stands. */
export const PLACE = '/huyen';

/** A unit's own page. */
export const unitHref = (unitId: string): string => `${PLACE}/don-vi/${unitId}`;

/** A dossier to be read. */
export const dossierHref = (assessmentId: string): string => `${PLACE}/ho-so/${assessmentId}`;
