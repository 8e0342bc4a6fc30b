import { afterAll, beforeAll, expect, test } from 'vitest';
import { director, enterprise, startAwardsWorld, type AwardsWorld } from '../nomination/awards-world.factory.ts';

let world: AwardsWorld;
beforeAll(async () => {
  world = await startAwardsWorld();
});
afterAll(() => world.stop());

test('journey 2: an amended decision clears the collective and its director, another bars them again, and the history keeps it all', async () => {
  world.stands(enterprise, 'NOT_MET', 2);
  const collective = await world.submitted({ kindCode: 'CTDT' });
  const head = await world.submitted({ subject: 'HEAD', nomineeName: director });

  await world.hear(world.stands(enterprise, 'MET', 3));
  for (const { id } of [collective, head])
    expect(await world.read(id)).toMatchObject({
      state: 'CLEARED',
      screening: { outcome: 'CLEAR', trigger: 'STANDING_CHANGED', standingVersion: 3 },
    });

  await world.hear(world.stands(enterprise, 'NOT_MET', 4));
  expect(await world.read(head.id)).toMatchObject({
    state: 'BARRED',
    screenings: [
      { outcome: 'BAR', standingVersion: 4 },
      { outcome: 'CLEAR', standingVersion: 3 },
      { outcome: 'BAR', trigger: 'SUBMIT', standingVersion: 2 },
    ],
  });
  await world.hear(world.stands(enterprise, 'MET', 5));
});

test('re-screening needs no other service', async () => {
  const nomination = await world.submitted({ subject: 'HEAD', kindCode: 'CSTDT', nomineeName: director });
  for (const name of ['units', 'safety-standard']) world.down.add(name);
  await world.hear(world.stands(enterprise, 'NOT_MET', 6));
  expect(await world.read(nomination.id)).toMatchObject({
    state: 'BARRED',
    screening: { standing: 'NOT_MET', standingVersion: 6 },
  });
  world.down.clear();
});

test('I-7: confirmations lapse with the screening they were given for, and a proposal goes back', async () => {
  world.stands(enterprise, 'MET', 7);
  const nomination = await world.proposed({ kindCode: 'TTLDXS' });
  expect(nomination).toMatchObject({ state: 'PROPOSED', boardConfirmation: {}, policeConfirmation: {} });
  await world.hear(world.stands(enterprise, 'MET', 8));
  expect(await world.read(nomination.id)).toMatchObject({
    state: 'CLEARED',
    boardConfirmation: null,
    policeConfirmation: null,
    screening: { standingVersion: 8 },
  });
});

test('the same news twice, or news older than what was looked at, changes nothing', async () => {
  const old = world.stands(enterprise, 'NOT_MET', 9);
  const news = world.stands(enterprise, 'MET', 10);
  const { id } = await world.submitted({ kindCode: 'GK' });
  const before = await world.read(id);
  await world.hear(news);
  await world.hear(old, news);
  await world.hear(old);
  expect(await world.read(id)).toEqual(before);
});

test('I-8: what was granted to the collective stays granted and needs a review; what its accountant received does not', async () => {
  world.stands(enterprise, 'MET', 11);
  const granted = [
    await world.proposed({ kindCode: 'BKT' }),
    await world.proposed({ subject: 'INDIVIDUAL', nomineeName: 'Trần Thị Lan' }),
  ];
  const { data } = await world.decide(granted, { number: '1/QĐ-UBND' });
  const decisionId = (data!['decideAward'] as { awardDecision: { id: string } }).awardDecision.id;

  await world.hear({ ...world.stands(enterprise, 'MET', 12), decisionNumber: '3137/QĐ-UBND' });
  expect(await world.read(granted[0]!.id)).toMatchObject({ needsReview: false, screenings: [{ standingVersion: 11 }] });

  await world.hear(world.stands(enterprise, 'NOT_MET', 13));
  expect(await world.read(granted[0]!.id)).toMatchObject({
    state: 'GRANTED',
    needsReview: true,
    screening: { outcome: 'BAR', standingVersion: 13 },
  });
  expect(await world.read(granted[1]!.id)).toMatchObject({
    state: 'GRANTED',
    needsReview: false,
    screening: { outcome: 'CLEAR', standingVersion: 13 },
  });

  const offer = await world.boardHead.ask(
    'mutation ($d: ID!) { offerAward(input: { decisionId: $d }) { problems { code } } }',
    { d: decisionId },
  );
  expect(offer.data).toMatchObject({ offerAward: { problems: [{ code: 'awardDecision.lines.underReview' }] } });
});

test('a nomination that is being submitted while the standard is amended ends with the newest standing', async () => {
  world.stands(enterprise, 'MET', 20);
  let heard: Promise<void> | undefined;
  const draft = await world.nominated({ kindCode: 'LDTT', subject: 'HEAD', nomineeName: director });
  world.afterStandingsRead(async () => {
    world.afterStandingsRead(undefined);
    heard = world.hear(world.stands(enterprise, 'NOT_MET', 21));
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
  expect(
    (await world.act(world.head, 'submitNomination', { id: draft.id, version: draft.version })).nomination,
  ).toMatchObject({ state: 'CLEARED' });
  await heard;
  expect(await world.read(draft.id)).toMatchObject({
    state: 'BARRED',
    screenings: [{ standingVersion: 21 }, { standingVersion: 20 }],
  });
});

test('what the service did by itself stands in the audit trail under its own name', async () => {
  const acts = await world.world.offstage((em) =>
    em.execute<{ act: string }[]>(
      `select distinct act from audit_event where actor_id = 'service:awards' order by act`,
    ),
  );
  expect(acts.map(({ act }) => act)).toEqual(['rescreen', 'review']);
});
