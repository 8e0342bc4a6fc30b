import { demonstrationWorld } from '@antoan/demonstration';
import { criteriaSetCodeOf } from '@antoan/assessment-rules';
import { documentNumber, type Stage, type Username } from './stage.factory.ts';

/** What the tests look at of a dossier. */
export const dossierFields = `id version state selfResult appraisedResult registeredOn viewerCanEdit viewerCanSubmit viewerCanReturn viewerCanVerify viewerCanAppraise viewerCanPropose
  missing { code path } route { verifier { id } appraiser { id } decider { id } legalBasis } returned { reasonCode reason criterionIds parts } history { step byRole result reason reasonCode criterionIds parts internalNote bodyUnit { id } } decision { id number }`;

/** A dossier as `dossierFields` shows it. */
export interface Dossier {
  id: string;
  version: number;
  state: string;
  selfResult: string | null;
  appraisedResult: string | null;
  viewerCanReturn: boolean;
  viewerCanAppraise: boolean;
  viewerCanPropose: boolean;
  missing: { code: string; path: string[] }[];
  route: { verifier: { id: string }; appraiser: { id: string }; decider: { id: string } };
  returned: { reasonCode: string; reason: string; criterionIds: string[]; parts: string[] } | null;
  history: {
    step: string;
    byRole: string;
    result: string | null;
    reason: string | null;
    internalNote: string | null;
    bodyUnit: { id: string };
  }[];
  decision: { id: string; number: string } | null;
}

/** Problems as an act answers them. */
export type Problems = { code: string; path: string[] }[];

const acts = {
  registerAssessment: ['RegisterAssessmentInput', `assessment { ${dossierFields} }`],
  saveAssessment: ['SaveAssessmentInput', `assessment { ${dossierFields} }`],
  submitAssessment: ['SubmitAssessmentInput', `assessment { ${dossierFields} }`],
  returnAssessment: ['ReturnAssessmentInput', `assessment { ${dossierFields} }`],
  allowLateSubmission: ['AllowLateSubmissionInput', `assessment { ${dossierFields} lateAllowedUntil }`],
  verifyAssessment: ['VerifyAssessmentInput', `assessment { ${dossierFields} }`],
  appraiseAssessment: ['AppraiseAssessmentInput', `assessment { ${dossierFields} }`],
  proposeRecognition: [
    'ProposeRecognitionInput',
    'recognitionProposal { id version state number metCount notMetCount lines { result basis unit { id } } viewerCanDecide }',
  ],
  withdrawProposal: [
    'WithdrawProposalInput',
    'recognitionProposal { id version state closedReason viewerCanWithdraw }',
  ],
  decideRecognition: [
    'DecideRecognitionInput',
    'recognitionDecision { id number date metCount notMetCount signatory signatoryPosition signatoryName authority { id } lines { result certificateNumber verificationCode unit { id } } }',
  ],
  amendRecognition: [
    'AmendRecognitionInput',
    'recognitionDecision { id number reason signatoryPosition signatoryName amends { id } lines { result unit { id } } }',
  ],
  revokeRecognition: [
    'RevokeRecognitionInput',
    'recognitionDecision { id kind number reason amends { id } lines { result certificateNumber unit { id } } }',
  ],
  contestRecognition: [
    'ContestRecognitionInput',
    'recognitionContest { id version state grounds authority { id } viewerCanAnswer }',
  ],
  upholdRecognition: ['UpholdRecognitionInput', 'recognitionContest { id state answer viewerCanAnswer }'],
  recordMovementGrade: [
    'RecordMovementGradeInput',
    'movementGrade { id year score grade decisionNumber decisionDate body { id name } }',
  ],
  offerRecognition: ['OfferRecognitionInput', 'recognitionDecision { id offeredForPublicationAt viewerCanOffer }'],
} as const;

/** A mutation of the service. */
export type Act = keyof typeof acts;

/** The document of an act. */
export function documentOf(act: Act): string {
  const [input, fields] = acts[act];
  return `mutation ($input: ${input}!) { ${act}(input: $input) { problems { code path params { name value } } ${fields} } }`;
}

/** Does an act as a person and gives what it answers: the problems and the thing. */
export async function does<Row = Dossier>(
  stage: Stage,
  username: Username,
  act: Act,
  input: object,
): Promise<{ problems: Problems; row: Row }> {
  const answer = await stage
    .person(username)
    .query<Record<string, { problems: Problems } & Record<string, unknown>>>(documentOf(act), { input });
  const { problems, ...rest } = answer[act]!;
  return { problems, row: Object.values(rest)[0] as Row };
}

/** Tries an act as a person and gives how it was refused. */
export async function refusal(
  stage: Stage,
  username: Username,
  act: Act,
  input: object,
): Promise<Record<string, unknown> | undefined> {
  const { errors } = await stage.person(username).ask(documentOf(act), { input });
  return errors?.[0]?.extensions;
}

/** The criteria that a unit answers. */
export function criteriaOf(unitId: string) {
  const world = demonstrationWorld();
  const { kind, partyOrganisation } = world.unitOf.get(unitId)!;
  const set = world.criteriaSets.find(({ code }) => code === criteriaSetCodeOf(kind))!;
  return set.criteria.filter((criterion) => partyOrganisation || !criterion.ifPartyOrganisation);
}

/** Answers that leave nothing out and admit nothing. */
export function completeAnswers(unitId: string) {
  return criteriaOf(unitId).map(({ id: criterionId, kind, evidence }) => ({
    criterionId,
    ...(kind === 'REQUIREMENT' && { value: 'YES' }),
    ...(kind === 'PROHIBITION' && { value: 'NOT_OCCURRED' }),
    ...(kind === 'THRESHOLD' && { count: 40, total: 40 }),
    ...(evidence.length > 0 && { evidence: 'Kế hoạch số 12/KH ngày 08/01/2021' }),
  }));
}

/** Findings under which every criterion holds, but for those named. */
export function findings(unitId: string, failing: readonly string[] = []) {
  return criteriaOf(unitId).map(({ id: criterionId, number, kind }) => {
    if (!failing.includes(number)) return { criterionId, holds: true };
    return kind === 'PROHIBITION'
      ? { criterionId, holds: false, conclusionReference: 'Kết luận số 11/KL ngày 05/05/2021' }
      : { criterionId, holds: false, reason: 'Hồ sơ chưa chứng minh được tiêu chí.' };
  });
}

/** Minutes that leave nothing out. */
export const minutes = {
  number: '05/BB-NT',
  heldOn: '2021-11-12',
  summary: 'Hội nghị thống nhất kết quả tự đánh giá.',
  attendeesCount: 21,
  fileName: 'bien-ban.pdf',
};

/** The people of a unit's route, from preparing to deciding. */
export interface Crew {
  unitId: string;
  editor: Username;
  head: Username;
  verifier: Username;
  appraiser: Username;
  proposer: Username;
  decider: Username;
}

/** Registers and fills a dossier completely. */
export async function filled(stage: Stage, { unitId, editor }: Crew, year = 2021): Promise<Dossier> {
  const { row } = await does(stage, editor, 'registerAssessment', { unitId, year });
  return (
    await does(stage, editor, 'saveAssessment', {
      id: row.id,
      version: row.version,
      answers: completeAnswers(unitId),
      minutes,
    })
  ).row;
}

/** Takes a dossier to where the police have appraised it. */
export async function appraised(stage: Stage, crew: Crew, failing: readonly string[] = []): Promise<Dossier> {
  const draft = await filled(stage, crew);
  const { id } = draft;
  const submitted = (await does(stage, crew.head, 'submitAssessment', { id, version: draft.version })).row;
  const verified = (await does(stage, crew.verifier, 'verifyAssessment', { id, version: submitted.version })).row;
  return (
    await does(stage, crew.appraiser, 'appraiseAssessment', {
      id,
      version: verified.version,
      answers: findings(crew.unitId, failing),
    })
  ).row;
}

/** A list before an authority. */
export interface Proposal {
  id: string;
  version: number;
  state: string;
  viewerCanDecide: boolean;
  lines: { result: string; unit: { id: string } }[];
}

/** A decision. */
export interface Decision {
  id: string;
  number: string;
  lines: { result: string; certificateNumber: string | null; verificationCode: string | null; unit: { id: string } }[];
}

/** Takes a dossier to where the authority has decided it. */
export async function decided(
  stage: Stage,
  crew: Crew,
  failing: readonly string[] = [],
): Promise<{ dossier: Dossier; decision: Decision }> {
  const dossier = await appraised(stage, crew, failing);
  const proposed = await does<Proposal>(stage, crew.proposer, 'proposeRecognition', {
    year: 2021,
    assessmentIds: [dossier.id],
    number: documentNumber('TTr-CA'),
    date: '2021-11-19',
  });
  const decision = await does<Decision>(stage, crew.decider, 'decideRecognition', {
    proposalId: proposed.row.id,
    version: proposed.row.version,
    number: documentNumber('QĐ-UBND'),
    date: '2021-11-20',
  });
  return { dossier, decision: decision.row };
}
