import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  director,
  enterprise,
  startAwardsWorld,
  type AwardsWorld,
  type Read,
} from '../nomination/awards-world.factory.ts';

let world: AwardsWorld;
beforeAll(async () => {
  world = await startAwardsWorld();
});
afterAll(() => world.stop());

let version = 1;
beforeEach(() => {
  world.down.clear();
  world.afterStandingsRead(undefined);
  world.stands(enterprise, 'MET', (version += 10));
});

interface Decided {
  awardDecision: { id: string; number: string; lines: { id: string; nomineeName: string }[] } | null;
  problems: { code: string; path: string[] }[];
}
let person = 0;
/** A proposed nomination of a person of her own. */
const proposed = (facts: object = {}) =>
  world.proposed({ subject: 'INDIVIDUAL', nomineeName: `Người thứ ${(person += 1)}`, ...facts });
const collective = (kindCode: string) => world.proposed({ kindCode });
async function decided(nominations: Read[], document: object = {}): Promise<Decided> {
  const { data, errors } = await world.decide(nominations, document);
  expect(errors).toBeUndefined();
  return structuredClone(data!['decideAward']) as Decided;
}
const codes = ({ problems }: Decided) =>
  problems.map(({ code, path }) => [code, path.join('.')].filter(Boolean).join(' '));
const states = (nominations: Read[]) => Promise.all(nominations.map(async ({ id }) => (await world.read(id)).state));

test('the chair grants several nominations by one decision, and the unit shows its awards', async () => {
  const nominations = [await collective('TTLDXS'), await proposed()];
  const long = await decided(nominations, { signatoryName: 'A'.repeat(81) });
  expect(codes(long)).toEqual(['text.tooLong signatoryName']);
  const signed = { signatoryPosition: 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH ', signatoryName: ' Người Ký (minh họa)' };
  const answer = await decided(nominations, { number: ' 812/QĐ-UBND ', ...signed });
  expect(answer).toMatchObject({
    awardDecision: {
      number: '812/QĐ-UBND',
      authority: { name: 'UBND tỉnh Lào Cai' },
      signatory: 'Chủ tịch UBND tỉnh Lào Cai',
      signatoryPosition: 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH',
      signatoryName: 'Người Ký (minh họa)',
      lines: [{ nomineeName: enterprise.name }, {}],
    },
    problems: [],
  });
  expect(await states(nominations)).toEqual(['GRANTED', 'GRANTED']);
  const { _entities: units } = await world.head.query<{ _entities: unknown[] }>(
    'query ($u: [_Any!]!) { _entities(representations: $u) { ... on Unit { awards(year: 2021) { nomineeName decisionNumber kind { code } } } } }',
    { u: [{ __typename: 'Unit', id: enterprise.id }] },
  );
  expect(units).toEqual([
    {
      awards: [
        { nomineeName: enterprise.name, decisionNumber: '812/QĐ-UBND', kind: { code: 'TTLDXS' } },
        expect.objectContaining({ kind: { code: 'BKT' } }),
      ],
    },
  ]);
});

test('a decision shows to whoever may read one of its lines, and no more of it', async () => {
  const decisions = async (who: typeof world.head) =>
    (
      await who.query<{ awardDecisions: { lines: { unit: { id: string } }[]; viewerCanOffer: boolean }[] }>(
        '{ awardDecisions(year: 2021) { viewerCanOffer lines { unit { id } } } }',
      )
    ).awardDecisions;
  expect(await decisions(world.head)).toEqual([
    { viewerCanOffer: false, lines: [{ unit: { id: enterprise.id } }, { unit: { id: enterprise.id } }] },
  ]);
  expect(await decisions(world.boardHead)).toMatchObject([{ viewerCanOffer: true, lines: { length: 2 } }]);
  expect(await decisions(world.farHead)).toEqual([]);
  expect(await decisions(world.world.anonymous)).toEqual([]);
});

test('I-1, I-2: a standing that became NOT_MET bars at the decision, and nothing of the list is granted', async () => {
  const nominations = [
    await proposed(),
    await world.proposed({ kindCode: 'CSTDT', subject: 'HEAD', nomineeName: director }),
  ];
  world.stands(enterprise, 'NOT_MET', version + 1);
  const answer = await decided(nominations);
  expect(codes(answer)).toEqual([
    'nomination.screening.stale nominations.0',
    'nomination.screening.stale nominations.1',
  ]);
  expect(answer.awardDecision).toBeNull();
  expect(await states(nominations)).toEqual(['CLEARED', 'BARRED']);
  const barred = await world.read(nominations[1]!.id);
  expect(barred).toMatchObject({
    boardConfirmation: null,
    policeConfirmation: null,
    screening: { trigger: 'DECIDE', standingVersion: version + 1 },
  });
  expect(codes(await decided([barred]))).toEqual(['nomination.state.notReady nominations.0']);
});

test('I-4: a standing that became PENDING holds at the decision', async () => {
  const nomination = await collective('CTDT');
  world.stands(enterprise, 'PENDING', version + 1);
  expect(codes(await decided([nomination]))).toEqual(['nomination.screening.stale nominations.0']);
  expect(await states([nomination])).toEqual(['HELD']);
  await world.act(world.head, 'withdrawNomination', {
    id: nomination.id,
    version: (await world.read(nomination.id)).version,
    reason: 'Chờ kết quả tiêu chuẩn',
  });
});

test('when the standard’s service does not answer nothing is decided and nothing is changed', async () => {
  const nomination = await proposed();
  for (const service of ['safety-standard', 'units']) {
    world.down.add(service);
    const { data, errors } = await world.decide([nomination]);
    expect(errors?.[0]?.extensions).toEqual({ code: 'UNAVAILABLE', service });
    expect(data).toBeNull();
    expect(await world.read(nomination.id)).toMatchObject({
      state: 'PROPOSED',
      version: nomination.version,
      screening: { id: nomination.screening!.id },
    });
    world.down.clear();
  }
});

test('a number used twice, a date to come and a date before the proposal are problems of their fields', async () => {
  const nomination = await proposed();
  expect(codes(await decided([await proposed()], { number: '900/QĐ-UBND' }))).toEqual([]);
  expect(codes(await decided([nomination], { number: '900/QĐ-UBND' }))).toEqual(['awardDecision.number.taken number']);
  expect(codes(await decided([nomination], { number: '', date: '2021-11-21' }))).toEqual([
    'awardDecision.number.missing number',
    'awardDecision.date.future date',
  ]);
  expect(codes(await decided([nomination], { date: '2021-11-19' }))).toEqual([
    'awardDecision.date.beforeProposal date',
  ]);
  expect(await states([nomination])).toEqual(['PROPOSED']);
});

test('what the State grants is not the province’s to decide', async () => {
  const earlierAwards = [{ family: 'CTDT', year: 2021, decisionNumber: '12/QĐ-UBND' }];
  const nomination = await world.proposed({ kindCode: 'CTDCP', earlierAwards });
  expect(codes(await decided([nomination]))).toEqual(['awardDecision.kind.notCompetent nominations.0']);
});

test('two deciders at once: one grants, the other is told that it changed', async () => {
  const nomination = await proposed();
  const answers = await Promise.all([world.decide([nomination]), world.decide([nomination])]);
  const refused = answers.flatMap(({ errors }) => errors ?? []);
  expect(refused.map(({ extensions }) => extensions['code'])).toEqual(['CONFLICT']);
  expect(await states([nomination])).toEqual(['GRANTED']);
});

test('nobody but the chair decides, neither the Board nor the head of PV05', async () => {
  const nomination = await proposed();
  for (const who of [world.board, world.boardHead, world.police]) {
    expect((await world.decide([nomination], {}, who)).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  }
  expect(
    codes(structuredClone((await world.decide([nomination], {}, world.head)).data!['decideAward']) as Decided),
  ).toEqual(['awardDecision.kind.notCompetent nominations.0']);
});

test('I-8: an amendment that races the decision waits for it, and then calls for a review', async () => {
  const nomination = await world.proposed({ kindCode: 'BKT', subject: 'HEAD', nomineeName: director });
  let heard: Promise<void> | undefined;
  // The standard is amended after it was read and before the grant is written: the worst moment.
  world.afterStandingsRead(async () => {
    world.afterStandingsRead(undefined);
    heard = world.hear(world.stands(enterprise, 'NOT_MET', version + 1));
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
  expect(codes(await decided([nomination]))).toEqual([]);
  await heard;
  expect(await world.read(nomination.id)).toMatchObject({
    state: 'GRANTED',
    needsReview: true,
    screening: { outcome: 'BAR', trigger: 'STANDING_CHANGED' },
  });
});

test('granted awards are offered once, with the names the public will read; nothing under review is', async () => {
  const { awardDecision } = await decided([await proposed({ nomineeName: 'Trần Thị Lan' })]);
  const offer = (who = world.boardHead, decisionId = awardDecision!.id) =>
    who.ask(
      'mutation ($d: ID!) { offerAward(input: { decisionId: $d }) { awardDecision { offeredForPublicationAt viewerCanOffer } problems { code } } }',
      { d: decisionId },
    );
  expect((await offer(world.board)).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  for (let time = 0; time < 2; time += 1)
    expect((await offer()).data).toMatchObject({
      offerAward: {
        awardDecision: { offeredForPublicationAt: '2021-11-20T02:00:00.000Z', viewerCanOffer: false },
        problems: [],
      },
    });
  const offered = await world.world.offstage((em) =>
    em.execute<{ payload: object }[]>(`select payload from outbox_event where type = 'PublicationOffered'`),
  );
  expect(offered).toHaveLength(1);
  expect(offered[0]!.payload).toMatchObject({
    kind: 'AWARD',
    year: 2021,
    offeredBy: { role: 'EMULATION_HEAD' },
    items: [
      {
        name: enterprise.name,
        recipientName: 'Trần Thị Lan',
        placeName: 'Huyện Bảo Thắng',
        districtName: 'Huyện Bảo Thắng',
      },
    ],
  });
});

test('the database itself refuses a grant that rests on anything but a clear screening with both confirmations', async () => {
  world.stands(enterprise, 'NOT_MET', version + 5);
  const barred = await world.submitted({ kindCode: 'GK' });
  const [granted] = await world.world.offstage((em) =>
    em.execute<{ id: string }[]>('select id from unit_award limit 1'),
  );
  const forged = world.world.offstage((em) =>
    em.execute(
      `insert into unit_award select (jsonb_populate_record(line, jsonb_build_object('id', gen_random_uuid(), 'nomination_id', ?::text, 'screening_id', ?::text))).* from unit_award line where id = ?`,
      [barred.id, barred.screening!.id, granted!.id],
    ),
  );
  await expect(forged).rejects.toThrow(/foreign key/);
});
