import type { Cache, UpdateResolver } from '@urql/exchange-graphcache';

interface Touched {
  /** Lists at the root: who belongs to them is the server's to say, so they are asked again. */
  lists?: readonly string[];
  /** Fields of the unit named in the input. */
  ofUnit?: readonly string[];
}

/** Where a unit stands in a list, and whether it does. */
const UNIT_LISTS = ['units', 'unitBoard', 'findUnits', 'unit', 'placeBoard', 'bodiesToChoose'];

/** Where the standings of units are counted or filtered. */
const STANDING_LISTS = ['units', 'unitBoard', 'placeBoard'];

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
  'ancestors',
  'children',
  'viewerCanManage',
  'viewerCanEdit',
  'viewerCanRecordHeads',
];

/** What each act may change beyond the thing it answers with, which is updated by its id. */
export const TOUCHED_FIELDS: Readonly<Record<string, Touched>> = {
  registerAssessment: { lists: ['assessments', ...STANDING_LISTS], ofUnit: ['assessment', 'standing'] },
  submitAssessment: { lists: ['assessments'] },
  allowLateSubmission: { lists: ['assessments', 'unsubmittedUnits', 'unsubmittedByBody'] },
  returnAssessment: { lists: ['assessments', 'units', 'unitBoard'] },
  verifyAssessment: { lists: ['assessments'] },
  appraiseAssessment: { lists: ['assessments'] },
  contestRecognition: { lists: ['recognitionContests'], ofUnit: ['assessment'] },
  upholdRecognition: { lists: ['recognitionContests'] },
  recordMovementGrade: { ofUnit: ['movementGrade'] },
  withdrawProposal: { lists: ['assessments', 'recognitionProposals'] },
  proposeRecognition: { lists: ['assessments', 'recognitionProposals'] },
  decideRecognition: {
    lists: ['assessments', 'recognitionProposals', 'recognitionDecisions', ...STANDING_LISTS, 'nominations'],
  },
  amendRecognition: {
    lists: ['recognitionContests', 'recognitionDecisions', ...STANDING_LISTS, 'nominations'],
    ofUnit: ['assessment', 'standing', 'standingHistory'],
  },
  revokeRecognition: {
    lists: ['assessments', 'recognitionDecisions', ...STANDING_LISTS, 'nominations'],
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
  endorseNomination: { lists: ['nominations'] },
  returnNomination: { lists: ['nominations'] },
  refuseNomination: { lists: ['nominations'] },
  keepAward: { lists: ['nominations', 'awardDecisions'] },
  openCouncilSession: { lists: ['councilSessions'] },
  bringToCouncil: { lists: ['nominations', 'councilSession', 'councilSessions'] },
  closeCouncilSession: { lists: ['nominations', 'councilSession', 'councilSessions'] },
  cancelCouncilSession: { lists: ['nominations', 'councilSession', 'councilSessions'] },
  conferAwards: { lists: ['nominations', 'awardDecisions'] },
  revokeAward: { lists: ['nominations', 'awardDecisions'] },
  openStatutoryHold: { lists: ['statutoryHolds', 'nominations'] },
  endStatutoryHold: { lists: ['statutoryHolds', 'nominations'] },
  decideAward: { lists: ['nominations', 'awardDecisions'] },
  offerAward: { lists: ['releases'] },
  clearRelease: { lists: ['releases'] },
  publishRelease: { lists: ['releases', 'publicRecognitions', 'publicAwards', 'publicSummary'] },
  submitReport: { lists: ['reports'] },
  acceptReport: { lists: ['reports'] },
  createUnit: { lists: UNIT_LISTS },
  changeUnit: { lists: UNIT_LISTS, ofUnit: UNIT_STORY },
  correctUnit: { lists: UNIT_LISTS, ofUnit: UNIT_STORY },
  closeUnit: { lists: UNIT_LISTS, ofUnit: UNIT_STORY },
  startUnitImport: { lists: ['unitImports'] },
  applyUnitImport: { lists: [...UNIT_LISTS, 'unitImports'] },
  checkUnitImportAgain: { lists: ['unitImports'] },
  cancelUnitImport: { lists: ['unitImports'] },
  appointHead: { ofUnit: ['heads'] },
  endHeadTenure: { ofUnit: ['heads'] },
  correctHeadTenure: { ofUnit: ['heads'] },
  openAccount: { lists: ['accounts'] },
  grantRole: { lists: ['accounts'] },
  endGrant: { lists: ['accounts'] },
  disableAccount: { lists: ['accounts'] },
  enableAccount: { lists: ['accounts'] },
  draftReorganisation: { lists: ['reorganisations'] },
  changeReorganisation: { lists: ['reorganisations', 'previewReorganisation'] },
  confirmReorganisation: {
    lists: [...UNIT_LISTS, 'reorganisations', 'previewReorganisation', 'changeDays'],
  },
  withdrawReorganisation: { lists: ['reorganisations', 'previewReorganisation'] },
  draftUndoOf: { lists: ['reorganisations'] },
  proposeCriteriaSet: { lists: ['standardLawChanges'] },
  proposeYearWindow: { lists: ['standardLawChanges'] },
  proposeAwardKind: { lists: ['awardLawChanges'] },
  proposeAwardKindCheck: { lists: ['awardLawChanges'] },
  proposeGatePolicy: { lists: ['awardLawChanges'] },
  proposeGatePolicyCheck: { lists: ['awardLawChanges'] },
  confirmAwardLawChange: { lists: ['awardLawChanges', 'awardLawChange', 'awardKinds', 'gatePolicies'] },
  rejectAwardLawChange: { lists: ['awardLawChanges', 'awardLawChange'] },
  withdrawAwardLawChange: { lists: ['awardLawChanges', 'awardLawChange'] },
  proposeCriteriaCheck: { lists: ['standardLawChanges'] },
  confirmStandardLawChange: {
    lists: ['standardLawChanges', 'standardLawChange', 'standardYears', 'criteriaSets', 'assessments'],
  },
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
