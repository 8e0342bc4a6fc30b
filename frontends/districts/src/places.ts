/** Where this remote stands. */
export const PLACE = '/huyen';

/** Where UBND huyện and Công an huyện work on what they owe as units themselves. */
export const OWN_BODY_PLACE = `${PLACE}/co-quan`;

/** Lists of proposals to the chair. */
export const PROPOSALS_PATH = `${PLACE}/de-nghi`;

/** What waits for the chair's signature. */
export const PENDING_PATH = `${PLACE}/cho-quyet-dinh`;

/** Decisions that have been issued. */
export const DECISIONS_PATH = `${PLACE}/da-ban-hanh`;

/** A unit's own page. */
export const unitHref = (unitId: string): string => `${PLACE}/don-vi/${unitId}`;

/** A dossier to be read. */
export const dossierHref = (assessmentId: string): string => `${PLACE}/ho-so/${assessmentId}`;

/** A decision to be read. */
export const decisionHref = (decisionId: string): string => `${DECISIONS_PATH}/${decisionId}`;

/** Nominations of the units below. */
export const NOMINATIONS_PATH = `${PLACE}/khen-thuong`;
