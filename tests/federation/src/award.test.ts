import { eventsSettled } from '@antoan/events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startProvince, type FrontDoor, type Province } from './province/province.ts';

/** One award, from the joint review to the public page, with the real services asked by the gate. */
let province: Province;
const tokens = new Map<string, string>();

beforeAll(async () => {
  province = await startProvince('award');
  await settled();
}, 300_000);
afterAll(() => province?.stop());

const settled = () =>
  eventsSettled(Object.fromEntries(province.services.all.map(({ name, orm }) => [name, orm])), { timeoutMs: 60_000 });

async function ask(username: string, query: string, variables: object = {}, door: FrontDoor = province['one process']) {
  if (!tokens.has(username)) tokens.set(username, await province['one process'].signIn(username));
  return door.ask(query, variables, tokens.get(username));
}

interface Thing {
  id: string;
  version: number;
  screening: { id: string; decisionNumber: string | null };
}

/** Does an act, expects no problem, and gives the thing that it answers. */
async function does(username: string, act: string, input: object, noun: string): Promise<Thing> {
  const inputType = `${act.charAt(0).toUpperCase()}${act.slice(1)}Input`;
  const { data, errors } = await ask(
    username,
    `mutation ($input: ${inputType}!) { ${act}(input: $input) { problems { code path } thing: ${noun} } }`,
    { input },
  );
  expect(errors, `${act} by ${username}`).toBeUndefined();
  const answer = data![act] as { problems: object[]; thing: Thing };
  expect(answer.problems, `${act} by ${username}`).toEqual([]);
  return answer.thing;
}

const nomination = 'nomination { id version state screening { id decisionNumber } }';
const cleared = `{ nominations(year: 2021, state: CLEARED, first: 100) { edges { node { id version subject nomineeName viewerCanEndorse kind { name councilPercent } screening { id decisionNumber } } } } }`;

type Cleared = Thing & { subject: string; nomineeName: string; viewerCanEndorse: boolean; kind: { name: string } };

/** A collective that met the standard, and somebody of its managing level. */
async function endorsable(): Promise<{ endorser: string; chosen: Cleared }> {
  for (const endorser of ['so.gddt.lanhdao', 'huyen.baothang', 'huyen.bacha', 'bql.kkt']) {
    const { data } = await ask(endorser, cleared);
    const { edges } = data!['nominations'] as { edges: { node: Cleared }[] };
    const found = edges.find(
      ({ node }) => node.viewerCanEndorse && node.subject === 'COLLECTIVE' && node.screening.decisionNumber !== null,
    );
    if (found) return { endorser, chosen: found.node };
  }
  throw new Error('No managing level in the demonstration has a clear nomination to endorse.');
}

test('the standings that arrive after loading leave the awards of 2020 as they were screened', async () => {
  const { data } = await ask(
    'giamsat',
    '{ nominations(state: GRANTED, first: 100) { totalCount edges { node { needsReview screenings { trigger } } } } }',
  );
  const granted = data!['nominations'] as { totalCount: number; edges: { node: object }[] };
  expect(granted.totalCount).toBeGreaterThan(40);
  for (const { node } of granted.edges)
    expect(node).toEqual({ needsReview: false, screenings: [{ trigger: 'SUBMIT' }] });
});

test('an award is endorsed, confirmed by both parties, voted on by the council, not decided while the standard’s service is away, then decided and published', async () => {
  const { endorser, chosen } = await endorsable();
  const seen = ({ id, version }: Thing) => ({ id, version });
  let current = await does(endorser, 'endorseNomination', seen(chosen), nomination);
  const confirm = ({ id, version, screening }: Thing) => ({ nominationId: id, version, screeningId: screening.id });
  current = await does('tdkt', 'confirmScreening', confirm(current), nomination);
  current = await does('pv05', 'confirmScreening', confirm(current), nomination);

  const session = 'councilSession { id version items { nomination { id version state } } }';
  const opened = await does('tdkt', 'openCouncilSession', { heldOn: '2021-11-20', members: 9 }, session);
  const brought = await does('tdkt', 'bringToCouncil', { ...seen(opened), nominations: [seen(current)] }, session);
  const [before] = (brought as Thing & { items: { nomination: Thing }[] }).items;
  const { version } = before!.nomination;
  const ballots = [{ nominationId: current.id, version, inFavour: 9, against: 0, abstained: 0, recused: 0 }];
  const closing = { ...seen(brought), present: 9, minutesNumber: '11/BB-HĐ', ballots };
  const closed = await does('tdkt.lanhdao', 'closeCouncilSession', closing, session);
  current = (closed as Thing & { items: { nomination: Thing }[] }).items[0]!.nomination;

  const input = {
    nominations: [{ id: current.id, version: current.version }],
    number: '9101/QĐ-UBND',
    date: '2021-11-20',
  };
  await province.apart.end('safety-standard');
  const decide = 'mutation ($input: DecideAwardInput!) { decideAward(input: $input) { awardDecision { id } } }';
  const refused = await ask('chutich', decide, { input }, province.distributed);
  expect(refused.errors?.[0]?.extensions).toEqual({ code: 'UNAVAILABLE', service: 'safety-standard' });
  await province.apart.begin('safety-standard');

  const { id: decisionId } = await does('chutich', 'decideAward', input, 'awardDecision { id }');
  await does('tdkt.lanhdao', 'offerAward', { decisionId }, 'awardDecision { id }');
  await settled();
  const release = await does('vanphong', 'clearRelease', { id: decisionId, version: 1 }, 'release { id version }');
  await does('cong.ttdt', 'publishRelease', { id: decisionId, version: release.version }, 'release { id version }');
  const published = await province['one process'].query<{ publicAwards: { edges: { node: object }[] } }>(
    '{ publicAwards(year: 2021, first: 100) { edges { node { awardName recipientName decisionNumber } } } }',
  );
  expect(published.publicAwards.edges.map(({ node }) => node)).toEqual([
    { awardName: chosen.kind.name, recipientName: chosen.nomineeName, decisionNumber: '9101/QĐ-UBND' },
  ]);
}, 120_000);
