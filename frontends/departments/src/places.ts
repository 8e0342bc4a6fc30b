/** Where this remote stands. */
export const PLACE = '/so-nganh';

/** Where a body's own people work on their own unit. */
export const OWN_BODY_PLACE = `${PLACE}/co-quan`;

/** A unit's own page. */
export const unitHref = (unitId: string): string => `${PLACE}/don-vi/${unitId}`;

/** A dossier to be read. */
export const dossierHref = (assessmentId: string): string => `${PLACE}/ho-so/${assessmentId}`;

/** Nominations of the units below. */
export const NOMINATIONS_PATH = `${PLACE}/khen-thuong`;
