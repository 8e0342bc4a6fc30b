import type { Cache, UpdateResolver } from '@urql/exchange-graphcache';

/**
 * Lists an act may change, by mutation. The thing itself is updated by its id; who belongs to a list is
 * the server's to say, so those lists are asked again.
 */
const TOUCHED_LISTS: Record<string, readonly string[]> = {
  registerAssessment: ['assessments', 'units', 'unitBoard'],
  submitAssessment: ['assessments'],
  verifyAssessment: ['assessments'],
  appraiseAssessment: ['assessments'],
  proposeRecognition: ['assessments', 'recognitionProposals'],
  decideRecognition: ['assessments', 'recognitionProposals', 'recognitionDecisions', 'units', 'unitBoard', 'nominations'],
  amendRecognition: ['recognitionDecisions', 'units', 'unitBoard', 'nominations'],
  offerRecognition: ['releases'],
  nominate: ['nominations'],
  submitNomination: ['nominations'],
  confirmScreening: ['nominations'],
  proposeNomination: ['nominations'],
  decideAward: ['nominations', 'awardDecisions'],
  offerAward: ['releases'],
  clearRelease: ['releases'],
  publishRelease: ['releases', 'publicRecognitions', 'publicAwards', 'publicSummary'],
  submitReport: ['reports'],
  acceptReport: ['reports'],
  disableAccount: ['accounts'],
  enableAccount: ['accounts'],
};

/** Unit fields that a new record at the unit changes. */
const TOUCHED_UNIT_FIELDS: Record<string, readonly string[]> = {
  registerAssessment: ['assessment', 'standing'],
  recordGuardForce: ['guardForces', 'guardStrength'],
  updateGuardForce: ['guardStrength'],
  openModelSite: ['modelSites'],
};

/** What Graphcache does after each mutation beyond writing what came back. */
export const cacheUpdates: { Mutation: Record<string, UpdateResolver> } = {
  Mutation: Object.fromEntries(
    [...new Set([...Object.keys(TOUCHED_LISTS), ...Object.keys(TOUCHED_UNIT_FIELDS)])].map((mutation) => [
      mutation,
      (_result, args, cache) => {
        forget(cache, 'Query', TOUCHED_LISTS[mutation] ?? []);
        const unitId = unitOf(args);
        if (unitId) forget(cache, `Unit:${unitId}`, TOUCHED_UNIT_FIELDS[mutation] ?? []);
      },
    ]),
  ),
};

function forget(cache: Cache, entity: string, fields: readonly string[]): void {
  for (const { fieldKey, fieldName } of cache.inspectFields(entity)) {
    if (fields.includes(fieldName)) cache.invalidate(entity, fieldKey);
  }
}

function unitOf({ input }: { input?: unknown }): string | null {
  return typeof input === 'object' && input !== null && 'unitId' in input && typeof input.unitId === 'string'
    ? input.unitId
    : null;
}
