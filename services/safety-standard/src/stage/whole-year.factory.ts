import type { TestActor, TestService } from '@antoan/test-kit';
import { documentOf, dossierFields, minutes, type Act, type Dossier, type Problems } from './dossier.factory.ts';
import { documentNumber } from './stage.factory.ts';

/** The people who take a dossier through its year. */
export interface People {
  editor: TestActor;
  head: TestActor;
  verifier: TestActor;
  appraiser: TestActor;
  proposer: TestActor;
  decider: TestActor;
}

/** The criteria that a dossier answers. */
export interface AskedCriteria {
  code: string;
  legalBasis: string;
  criteria: { id: string; kind: string; evidence: string[]; needsChecking: boolean }[];
}

/** Does an act and gives what it answers; for people whom the demonstration does not know. */
export async function acting<Row = Dossier>(
  actor: TestActor,
  act: Act,
  input: object,
): Promise<{ problems: Problems; row: Row }> {
  const answer = await actor.query<Record<string, { problems: Problems } & Record<string, unknown>>>(documentOf(act), {
    input,
  });
  const { problems, ...rest } = answer[act]!;
  return { problems, row: Object.values(rest)[0] as Row };
}

/** A dossier as somebody sees it, with the criteria it answers. */
export async function seen(actor: TestActor, id: string): Promise<Dossier & { criteriaSet: AskedCriteria }> {
  const { assessment } = await actor.query<{ assessment: Dossier & { criteriaSet: AskedCriteria } }>(
    `query ($id: ID!) { assessment(id: $id) { ${dossierFields} criteriaSet { code legalBasis criteria { id kind evidence needsChecking } } } }`,
    { id },
  );
  return assessment;
}

/** Fills a registered dossier by the criteria it asks, and submits it. */
export async function filledAndSubmitted({ editor, head }: People, { id, version }: Dossier): Promise<Dossier> {
  const { criteriaSet } = await seen(editor, id);
  const answers = criteriaSet.criteria.map(({ id: criterionId, kind, evidence }) => ({
    criterionId,
    ...(kind === 'REQUIREMENT' && { value: 'YES' }),
    ...(kind === 'PROHIBITION' && { value: 'NOT_OCCURRED' }),
    ...(kind === 'THRESHOLD' && { count: 40, total: 40 }),
    ...(evidence.length > 0 && { evidence: 'Kế hoạch số 12/KH ngày 08/01 của đơn vị' }),
  }));
  const saved = await acting(editor, 'saveAssessment', { id, version, answers, minutes });
  return (await acting(head, 'submitAssessment', { id, version: saved.row.version })).row;
}

/** The police find that every criterion holds. */
export async function foundSound({ appraiser }: People, { id, version }: Dossier): Promise<Dossier> {
  const { criteriaSet } = await seen(appraiser, id);
  const answers = criteriaSet.criteria.map((criterion) => ({ criterionId: criterion.id, holds: true }));
  return (await acting(appraiser, 'appraiseAssessment', { id, version, answers })).row;
}

/** Takes an appraised dossier to its decision, after the window has closed. */
export async function proposedAndDecided(
  { proposer, decider }: Pick<People, 'proposer' | 'decider'>,
  { id }: Dossier,
  year: number,
): Promise<{ proposed: Problems; decided: Problems }> {
  const proposal = await acting<{ id: string; version: number } | null>(proposer, 'proposeRecognition', {
    ...{ year, assessmentIds: [id], number: documentNumber('TTr-CA'), date: `${year}-11-18` },
  });
  if (!proposal.row) return { proposed: proposal.problems, decided: [] };
  const decision = await acting(decider, 'decideRecognition', {
    ...{ proposalId: proposal.row.id, version: proposal.row.version },
    ...{ number: documentNumber('QĐ-UBND'), date: `${year}-11-20` },
  });
  return { proposed: proposal.problems, decided: decision.problems };
}

/** A whole year, from registering in the first quarter to the decision. */
export async function wholeYear(stage: TestService, people: People, unitId: string, year: number): Promise<string> {
  stage.clock.set(new Date(`${year}-02-10T02:00:00Z`));
  const registered = (await acting(people.editor, 'registerAssessment', { unitId, year })).row;
  stage.clock.set(new Date(`${year}-11-12T02:00:00Z`));
  const submitted = await filledAndSubmitted(people, registered);
  const { row: verified } = await acting(people.verifier, 'verifyAssessment', {
    id: submitted.id,
    version: submitted.version,
  });
  const appraised = await foundSound(people, verified);
  stage.clock.set(new Date(`${year}-11-20T02:00:00Z`));
  await proposedAndDecided(people, appraised, year);
  return registered.id;
}
