import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { enterprise, startAwardsWorld, type AwardsWorld, type Read } from '../nomination/awards-world.factory.ts';

let world: AwardsWorld;
beforeAll(async () => {
  world = await startAwardsWorld();
});
afterAll(() => world.stop());
let person = 0;
let version = 2;
beforeEach(() => {
  world.down.clear();
  world.stands(enterprise, 'MET', (version += 2));
});

const somebody = () => ({ subject: 'INDIVIDUAL', nomineeName: `Người thứ ${(person += 1)}` });
const codes = ({ problems }: { problems: { code: string; path: string[] }[] }) =>
  problems.map(({ code, path }) => [code, path.join('.')].filter(Boolean).join(' '));
const states = (nominations: { id: string }[]) =>
  Promise.all(nominations.map(async ({ id }) => (await world.read(id)).state));
const seen = ({ id, version: now }: Read) => ({ id, version: now });
const bring = async (nominations: Read[], who = world.board) => {
  const session = await world.sessionOpened();
  const { id } = session;
  const input = { id, version: session.version, nominations: nominations.map(seen) };
  return world.inCouncil(who, 'bringToCouncil', input);
};
const votes = (inFavour: number, against = 0, abstained = 0, recused = 0) => ({
  inFavour,
  against,
  abstained,
  recused,
});
async function close(
  session: { id: string; version: number },
  ballots: [Read, object][],
  facts: object = {},
  who = world.boardHead,
) {
  const input = {
    ...{ id: session.id, version: session.version, present: 8, minutesNumber: '07/BB-HĐ', ...facts },
    ballots: await Promise.all(
      ballots.map(async ([{ id }, ballot]) => ({
        ...{ nominationId: id, version: (await world.read(id)).version },
        ...ballot,
      })),
    ),
  };
  return world.inCouncil(who, 'closeCouncilSession', input);
}

test('I-9: nothing comes before the council without the word of both the Board and the police on the screening that counts', async () => {
  const nomination = await world.endorsed(somebody());
  expect(codes(await bring([nomination]))).toEqual([
    'nomination.confirmation.missing nominations.0',
    'nomination.confirmation.missing nominations.0',
  ]);
  const half = (await world.confirm(world.police, nomination)).nomination!;
  expect(codes(await bring([half]))).toEqual(['nomination.confirmation.missing nominations.0']);
  const whole = (await world.confirm(world.boardHead, half)).nomination!;

  // A newer version of the standing: the words were given for another screening, and lapse with it (I-7).
  world.stands(enterprise, 'MET', version + 1);
  expect(codes(await bring([whole]))).toEqual(['nomination.screening.stale nominations.0']);
  expect(await world.read(nomination.id)).toMatchObject({
    ...{ state: 'CLEARED', boardConfirmation: null, policeConfirmation: null },
    screening: { trigger: 'COUNCIL' },
  });
  // The database says so too: no item rests on confirmations of another screening.
  const forged = world.world.offstage((em) =>
    em.execute(`insert into council_item (id, unit_id, territory_path, management_path, police_path, reporting_path, session_id, nomination_id, position, screening_id, board_confirmation_id, police_confirmation_id)
      select gen_random_uuid(), n.unit_id, n.territory_path, n.management_path, n.police_path, n.reporting_path, s.id, n.id, 0, n.screening_id, c.id, c.id
      from nomination n, council_session s, confirmation c where n.id = '${nomination.id}' and c.nomination_id = n.id limit 1`),
  );
  await expect(forged).rejects.toThrow(/foreign key/);
});

test('I-3: barred, held and unendorsed nominations never come before the council, and one of them keeps the whole list away', async () => {
  const good = await world.confirmed(somebody());
  const cleared = await world.submitted(somebody());
  expect(codes(await bring([good, cleared]))).toEqual(['nomination.state.notReady nominations.1']);
  expect(await states([good, cleared])).toEqual(['ENDORSED', 'CLEARED']);
  world.down.add('safety-standard');
  await expect(bring([good])).rejects.toThrow('UNAVAILABLE');
  expect(await states([good])).toEqual(['ENDORSED']);
});

test('what no council votes on goes to the authority without one', async () => {
  const nomination = await world.confirmed({ ...somebody(), kindCode: 'GK' });
  expect(codes(await bring([nomination]))).toEqual(['nomination.council.notNeeded nominations.0']);
  const council = await world.confirmed(somebody());
  expect(codes(await world.act(world.boardHead, 'proposeNomination', seen(council)))).toEqual([
    'nomination.council.required',
  ]);
});

test('the votes decide: enough of all members in favour proposes, too few refuse, and whoever is concerned is not counted', async () => {
  const nominations = [];
  for (const facts of [somebody(), somebody(), { ...somebody(), kindCode: 'CSTDT' }])
    nominations.push(await world.confirmed(facts));
  const [liked, disliked, champion] = nominations as [Read, Read, Read];
  const session = await world.brought(nominations);
  expect(await states(nominations)).toEqual(['IN_COUNCIL', 'IN_COUNCIL', 'IN_COUNCIL']);
  // Of nine members eight are present: five of nine are half and more, four are not; of eight, one being concerned, seven of ninety percent do not suffice.
  const answer = await close(session, [
    [liked, votes(5, 2, 1)],
    [disliked, votes(4, 4)],
    [champion, votes(7, 0, 0, 1)],
  ]);
  expect(codes(answer)).toEqual([]);
  expect(answer.councilSession).toMatchObject({
    state: 'CLOSED',
    items: [
      { inFavour: 5, result: 'PROPOSED', neededPercent: 50 },
      { inFavour: 4, result: 'REFUSED', neededPercent: 50 },
      { inFavour: 7, result: 'REFUSED', neededPercent: 90 },
    ],
  });
  expect(await states(nominations)).toEqual(['PROPOSED', 'REFUSED', 'REFUSED']);
  expect(codes(await close(session, [[liked, votes(8)]], { version: 3 }).catch(() => ({ problems: [] })))).toEqual([]);
});

test('a session below its quorum, with votes that do not add up or without its minutes is not closed, and nothing of it is kept', async () => {
  const nomination = await world.confirmed(somebody());
  const session = await world.brought([nomination]);
  expect(session.quorum).toBe(6);
  const refused = async (facts: object, ballot: object) => codes(await close(session, [[nomination, ballot]], facts));
  expect(await refused({ present: 5 }, votes(5))).toEqual(['councilSession.present.belowQuorum present']);
  expect(await refused({ present: 10 }, votes(10))).toEqual(['councilSession.present.tooMany present']);
  expect(await refused({}, votes(9))).toEqual(['councilSession.ballot.notPresent ballots.0']);
  expect(await refused({}, votes(9, -1))).toEqual(['councilSession.ballot.negative ballots.0']);
  expect(await refused({}, votes(0, 0, 0, 8))).toEqual(['councilSession.ballot.nobodyVoted ballots.0']);
  expect(await refused({ minutesNumber: ' ' }, votes(8))).toEqual([
    'councilSession.minutesNumber.missing minutesNumber',
  ]);
  expect(codes(await close(session, []))).toEqual(['councilSession.ballots.missing ballots']);
  expect(await states([nomination])).toEqual(['IN_COUNCIL']);
  await expect(close(session, [[nomination, votes(8)]], {}, world.board)).rejects.toThrow('consecutiveSteps');
});

test('I-3: a standing that became NOT_MET while the council met takes the collective off its list, and nothing is proposed', async () => {
  const [collective, other] = [await world.confirmed({ kindCode: 'CTDT' }), await world.confirmed(somebody())];
  const session = await world.brought([await world.read(collective.id), await world.read(other.id)]);
  world.stands(enterprise, 'NOT_MET', version + 1);
  const answer = await close(session, [
    [collective, votes(8)],
    [other, votes(8)],
  ]);
  expect(codes(answer)).toEqual(['nomination.screening.stale ballots.0', 'nomination.screening.stale ballots.1']);
  expect(await states([collective, other])).toEqual(['BARRED', 'CLEARED']);
});

test('a session that is not held gives back what was before it, with a reason', async () => {
  const nomination = await world.confirmed(somebody());
  const { id, version: now } = await world.brought([nomination]);
  const cancel = (reason: string) =>
    world.inCouncil(world.boardHead, 'cancelCouncilSession', { id, version: now, reason });
  expect(codes(await cancel(' '))).toEqual(['councilSession.reason.missing reason']);
  expect(await cancel('Không đủ thành viên dự họp.')).toMatchObject({ councilSession: { state: 'CANCELLED' } });
  expect(await states([nomination])).toEqual(['ENDORSED']);
});

test('sessions and votes are for the Board, the police, the chair and the auditor alone', async () => {
  const sessions = '{ councilSessions { id items { inFavour } } }';
  for (const who of [world.head, world.manager, world.farHead, world.world.anonymous])
    expect(await who.query(sessions)).toEqual({ councilSessions: [] });
  expect(await world.chair.query<{ councilSessions: object[] }>(sessions)).not.toEqual({ councilSessions: [] });
  const open = `mutation { openCouncilSession(input: { heldOn: "2021-11-20", members: 9 }) { problems { code } } }`;
  expect((await world.police.ask(open)).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
});
