import type { Cache, UpdateResolver } from '@urql/exchange-graphcache';

interface Touched {
  /** Lists at the root: who belongs to them is the server's to say, so they are asked again. */
  lists?: readonly string[];
  /** Fields of the unit named in the input. */
  ofUnit?: readonly string[];
}

/** Where a unit stands in a list, and whether it does. */
const UNIT_LISTS = ['units', 'unitBoard', 'findUnits', 'unit'];

/** What is told of a unit over time. */
const UNIT_STORY = [
  'versions',
  'codes',
  'lineage',
  'heads',
  'at',
  'placeName',
  'districtName',
  'managingBody',
  'policeOffice',
];

/** What each act may change beyond the thing it answers with, which is updated by its id. */
export const TOUCHED_FIELDS: Readonly<Record<string, Touched>> = {
  registerAssessment: { lists: ['assessments', 'units', 'unitBoard'], ofUnit: ['assessment', 'standing'] },
  submitAssessment: { lists: ['assessments'] },
  returnAssessment: { lists: ['assessments', 'units', 'unitBoard'] },
  verifyAssessment: { lists: ['assessments'] },
  appraiseAssessment: { lists: ['assessments'] },
  contestRecognition: { lists: ['recognitionContests'], ofUnit: ['assessment'] },
  upholdRecognition: { lists: ['recognitionContests'] },
  recordMovementGrade: { ofUnit: ['movementGrade'] },
  withdrawProposal: { lists: ['assessments', 'recognitionProposals'] },
  proposeRecognition: { lists: ['assessments', 'recognitionProposals'] },
  decideRecognition: {
    lists: ['assessments', 'recognitionProposals', 'recognitionDecisions', 'units', 'unitBoard', 'nominations'],
  },
  amendRecognition: {
    lists: ['recognitionContests', 'recognitionDecisions', 'units', 'unitBoard', 'nominations'],
    ofUnit: ['assessment', 'standing', 'standingHistory'],
  },
  revokeRecognition: {
    lists: ['assessments', 'recognitionDecisions', 'units', 'unitBoard', 'nominations'],
    ofUnit: ['assessment', 'standing', 'standingHistory'],
  },
  offerRecognition: { lists: ['releases'] },
  recordGuardForce: { lists: ['unitBoard'], ofUnit: ['guardForces', 'guardStrength'] },
  updateGuardForce: { lists: ['unitBoard'] },
  openModelSite: { lists: ['exemplarModels'], ofUnit: ['modelSites'] },
  nominate: { lists: ['nominations'] },
  changeNomination: { lists: ['nominations'] },
  addNominationFile: { lists: ['nominations'] },
  removeNominationFile: { lists: ['nominations'] },
  openAwardCampaign: { lists: ['awardCampaigns'] },
  changeAwardCampaign: {},
  submitNomination: { lists: ['nominations'] },
  rescreenNomination: { lists: ['nominations'] },
  withdrawNomination: { lists: ['nominations'] },
  confirmScreening: { lists: ['nominations'] },
  proposeNomination: { lists: ['nominations'] },
  issueReviewList: { lists: ['reviewLists'] },
  decideAward: { lists: ['nominations', 'awardDecisions'] },
  offerAward: { lists: ['releases'] },
  clearRelease: { lists: ['releases'] },
  publishRelease: { lists: ['releases', 'publicRecognitions', 'publicAwards', 'publicSummary'] },
  submitReport: { lists: ['reports'] },
  acceptReport: { lists: ['reports'] },
  createUnit: { lists: ['units', 'unitBoard', 'findUnits'] },
  changeUnit: { lists: UNIT_LISTS, ofUnit: UNIT_STORY },
  correctUnit: { lists: UNIT_LISTS, ofUnit: UNIT_STORY },
  closeUnit: { lists: UNIT_LISTS, ofUnit: UNIT_STORY },
  startUnitImport: { lists: ['unitImports'] },
  applyUnitImport: { lists: UNIT_LISTS },
  checkUnitImportAgain: {},
  cancelUnitImport: {},
  appointHead: { ofUnit: ['heads'] },
  endHeadTenure: { ofUnit: ['heads'] },
  correctHeadTenure: { ofUnit: ['heads'] },
  openAccount: { lists: ['accounts'] },
  grantRole: { lists: ['accounts'] },
  endGrant: { lists: ['accounts'] },
  disableAccount: { lists: ['accounts'] },
  enableAccount: { lists: ['accounts'] },
  draftReorganisation: { lists: ['reorganisations'] },
  changeReorganisation: { lists: ['previewReorganisation'] },
  confirmReorganisation: {
    lists: ['previewReorganisation', 'units', 'unitBoard', 'unit', 'changeDays', 'findUnits'],
  },
  withdrawReorganisation: { lists: ['previewReorganisation'] },
  draftUndoOf: { lists: ['reorganisations'] },
  proposeCriteriaSet: { lists: ['standardLawChanges'] },
  proposeYearWindow: { lists: ['standardLawChanges'] },
  proposeCriteriaCheck: { lists: ['standardLawChanges'] },
  confirmStandardLawChange: { lists: ['standardLawChanges', 'standardLawChange', 'standardYears', 'criteriaSets', 'assessments'] },
  rejectStandardLawChange: { lists: ['standardLawChanges', 'standardLawChange'] },
  withdrawStandardLawChange: { lists: ['standardLawChanges', 'standardLawChange'] },
};

/** What Graphcache does after each act beyond writing what came back. */
export const cacheUpdates: { Mutation: Record<string, UpdateResolver> } = {
  Mutation: Object.fromEntries(
    Object.entries(TOUCHED_FIELDS).map(([mutation, { lists = [], ofUnit = [] }]) => [
      mutation,
      (_answer, args, cache) => {
        forget(cache, 'Query', lists);
        const unitId = unitOf(args);
        if (unitId) forget(cache, `Unit:${unitId}`, ofUnit);
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
