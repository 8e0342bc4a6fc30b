import { demonstrationWorld, namedUnits } from '@antoan/demonstration';
import { eventsSettled } from '@antoan/events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startProvince, type FrontDoor, type Province } from './province/province.ts';

/** One year, played through the gateway by the people whose turn it is: from the self-assessment to the public page. */
let province: Province;
let door: FrontDoor;
const tokens = new Map<string, string>();

beforeAll(async () => {
  province = await startProvince('year');
  door = province['one process'];
}, 300_000);
afterAll(() => province?.stop());

async function as<Row>(username: string, query: string, variables: object = {}): Promise<Row> {
  if (!tokens.has(username)) tokens.set(username, await door.signIn(username));
  return Object.values(await door.query<Record<string, Row>>(query, variables, tokens.get(username)))[0]!;
}

interface Answered {
  problems: { code: string }[];
  [noun: string]: unknown;
}
interface Thing {
  id: string;
  version: number;
  state: string;
}

/** Does an act, expects no problem, and gives the thing that it answers. */
async function does(
  username: string,
  act: string,
  input: object,
  noun = 'assessment { id version state }',
): Promise<Thing> {
  const inputType = `${act.charAt(0).toUpperCase()}${act.slice(1)}Input`;
  const document = `mutation ($input: ${inputType}!) { ${act}(input: $input) { problems { code path params { name value } } ${noun} } }`;
  const { problems, ...rest } = await as<Answered>(username, document, { input });
  expect(problems, `${act} by ${username}`).toEqual([]);
  return Object.values(rest)[0] as Thing;
}

const settled = () =>
  eventsSettled(Object.fromEntries(province.services.all.map(({ name, orm }) => [name, orm])), { timeoutMs: 60_000 });
const proposal = 'recognitionProposal { id version state }';
const decision = 'recognitionDecision { id }';

interface Crew {
  unitId: string;
  editor: string;
  head: string;
  verifier: string;
  appraiser: string;
  proposer: string;
  decider: string;
}
const upperSchool: Crew = {
  unitId: namedUnits.upperSecondarySchool,
  editor: 'truong.nhap',
  head: 'truong',
  verifier: 'so.gddt',
  appraiser: 'pv05',
  proposer: 'pv05.lanhdao',
  decider: 'chutich',
};
const lowerSchool: Crew = {
  unitId: namedUnits.lowerSecondarySchool,
  editor: 'truong2.nhap',
  head: 'truong2',
  verifier: 'huyen.baothang',
  appraiser: 'ca.baothang',
  proposer: 'ca.baothang.lanhdao',
  decider: 'huyen.baothang.chutich',
};

interface Criterion {
  id: string;
  kind: 'REQUIREMENT' | 'THRESHOLD' | 'PROHIBITION';
  ifPartyOrganisation: boolean;
}

function answerTo({ id: criterionId, kind }: Criterion): object {
  if (kind === 'PROHIBITION') return { criterionId, value: 'NOT_OCCURRED' };
  const evidence = 'Kế hoạch số 12/KH ngày 08/01/2021';
  return kind === 'THRESHOLD'
    ? { criterionId, count: 40, total: 40, evidence }
    : { criterionId, value: 'YES', evidence };
}

const criteriaOf = (username: string, id: string) =>
  as<{ criteriaSet: { criteria: Criterion[] } }>(
    username,
    'query ($id: ID!) { assessment(id: $id) { criteriaSet { criteria { id kind ifPartyOrganisation } } } }',
    { id },
  ).then(({ criteriaSet }) => criteriaSet.criteria);

async function decided(crew: Crew, number: string): Promise<string> {
  const registered = await does(crew.editor, 'registerAssessment', { unitId: crew.unitId, year: 2021 });
  const { id } = registered;
  const { partyOrganisation } = demonstrationWorld().unitOf.get(crew.unitId)!;
  const criteria = (await criteriaOf(crew.editor, id)).filter(
    ({ ifPartyOrganisation }) => partyOrganisation || !ifPartyOrganisation,
  );
  const minutes = {
    number: '05/BB-NT',
    heldOn: '2021-11-12',
    summary: 'Hội nghị thống nhất kết quả tự đánh giá.',
    attendeesCount: 21,
    fileName: 'bien-ban.pdf',
  };
  const saved = await does(crew.editor, 'saveAssessment', {
    id,
    version: registered.version,
    answers: criteria.map(answerTo),
    minutes,
  });
  const submitted = await does(crew.head, 'submitAssessment', { id, version: saved.version });
  const verified = await does(crew.verifier, 'verifyAssessment', { id, version: submitted.version });
  await does(crew.appraiser, 'appraiseAssessment', {
    id,
    version: verified.version,
    answers: criteria.map((criterion) => ({ criterionId: criterion.id, holds: true })),
  });
  return recognised(crew, id, number);
}

async function recognised(crew: Crew, assessmentId: string, number: string): Promise<string> {
  const proposed = await does(
    crew.proposer,
    'proposeRecognition',
    { year: 2021, assessmentIds: [assessmentId], number: `${number}/TTr-CA`, date: '2021-11-20' },
    proposal,
  );
  return (
    await does(
      crew.decider,
      'decideRecognition',
      { proposalId: proposed.id, version: proposed.version, number: `${number}/QĐ-UBND`, date: '2021-11-20' },
      decision,
    )
  ).id;
}

const publicNames = async (search: string) => {
  const { publicRecognitions } = await door.query<{ publicRecognitions: { edges: { node: { unitName: string } }[] } }>(
    'query ($search: String) { publicRecognitions(year: 2021, search: $search, first: 50) { edges { node { unitName } } } }',
    { search },
  );
  return publicRecognitions.edges.map(({ node }) => node.unitName);
};

test.each([
  ['THPT Bảo Thắng', upperSchool, '9001'],
  ['THCS Phố Lu', lowerSchool, '9002'],
])(
  'the year of %s runs from registration to the public page',
  async (name, crew, number) => {
    const decisionId = await decided(crew, number);
    await settled();
    expect(
      await as('tdkt', 'query ($id: ID!) { unit(id: $id) { name standing(year: 2021) } }', { id: crew.unitId }),
    ).toMatchObject({ standing: 'MET' });
    expect(await publicNames(name)).toEqual([]);

    await does('pv05.lanhdao', 'offerRecognition', { decisionId }, decision);
    await settled();
    const cleared = await does(
      'vanphong',
      'clearRelease',
      { id: decisionId, version: 1 },
      'release { id version state }',
    );
    expect(await publicNames(name)).toEqual([]);
    await does(
      'cong.ttdt',
      'publishRelease',
      { id: decisionId, version: cleared.version },
      'release { id version state }',
    );
    expect(await publicNames(name)).toEqual([demonstrationWorld().unitOf.get(crew.unitId)!.name]);
  },
  120_000,
);

const enterprise: Crew = {
  unitId: namedUnits.enterprise,
  editor: 'doanhnghiep.nhap',
  head: 'doanhnghiep',
  verifier: 'bql.kkt',
  appraiser: 'pv05',
  proposer: 'pv05.lanhdao',
  decider: 'chutich',
};

const outcomes = async () => {
  const { edges } = await as<{
    edges: {
      node: {
        subject: string;
        unit: { id: string };
        screening: { outcome: string } | null;
        screenings: { outcome: string }[];
      };
    }[];
  }>(
    'tdkt',
    'query ($search: String) { nominations(year: 2021, first: 100, search: $search) { edges { node { subject unit { id } screening { outcome } screenings { outcome } } } } }',
    { search: 'Sa Lâm' },
  );
  return Object.fromEntries(
    edges
      .filter(({ node }) => node.unit.id === enterprise.unitId)
      .map(({ node }) => [node.subject, node.screening?.outcome]),
  );
};

test('the enterprise that did not meet the standard is barred with its director, its accountant is not; an amendment clears both', async () => {
  const { id } = await as<Thing>(
    'pv05',
    'query ($id: ID!) { unit(id: $id) { assessment(year: 2021) { id version state } } }',
    { id: enterprise.unitId },
  ).then((unit) => (unit as unknown as { assessment: Thing }).assessment);
  const decisionId = await recognised(enterprise, id, '9003');
  await settled();
  expect(await outcomes()).toEqual({ COLLECTIVE: 'BAR', HEAD: 'BAR', INDIVIDUAL: 'CLEAR' });

  const { version } = await as<Thing>('pv05', 'query ($id: ID!) { assessment(id: $id) { id version state } }', { id });
  const { partyOrganisation } = demonstrationWorld().unitOf.get(enterprise.unitId)!;
  const criteria = (await criteriaOf('pv05', id)).filter(
    ({ ifPartyOrganisation }) => partyOrganisation || !ifPartyOrganisation,
  );
  const answers = criteria.map((criterion) => ({ criterionId: criterion.id, holds: true }));
  await does('pv05', 'appraiseAssessment', { id, version, answers, reason: 'Hồ sơ bổ sung đã chứng minh tiêu chí.' });
  await does(
    'chutich',
    'amendRecognition',
    {
      decisionId,
      unitId: enterprise.unitId,
      result: 'MET',
      number: '9004/QĐ-UBND',
      date: '2021-11-20',
      reason: 'Theo kết quả thẩm định lại.',
    },
    decision,
  );
  await settled();
  expect(await outcomes()).toEqual({ COLLECTIVE: 'CLEAR', HEAD: 'CLEAR', INDIVIDUAL: 'CLEAR' });
}, 120_000);
