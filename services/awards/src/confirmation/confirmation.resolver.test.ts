import { grantOf } from '@antoan/test-kit';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { enterprise, province, startAwardsWorld, type AwardsWorld } from '../nomination/awards-world.factory.ts';

let world: AwardsWorld;
beforeAll(async () => {
  world = await startAwardsWorld();
});
afterAll(() => world.stop());
beforeEach(async () => {
  world.down.clear();
  world.stands(enterprise, 'NOT_MET', 2);
  await world.world.offstage((em) =>
    em.execute(`update nomination set state = 'WITHDRAWN' where state not in ('GRANTED', 'WITHDRAWN')`),
  );
});

const codes = ({ problems }: { problems: { code: string; path: string[] }[] }) =>
  problems.map(({ code, path }) => [code, ...path].join(' '));

test('I-3, I-9: only a clear nomination that both parties have confirmed is proposed', async () => {
  const barred = await world.submitted();
  expect(
    codes(await world.act(world.boardHead, 'proposeNomination', { id: barred.id, version: barred.version })),
  ).toEqual(['nomination.state.notReady']);

  world.stands(enterprise, 'MET', 3);
  let nomination = await world.endorsed({ kindCode: 'GK' });
  const propose = () =>
    world.act(world.boardHead, 'proposeNomination', { id: nomination.id, version: nomination.version });
  expect((await propose()).problems).toMatchObject([
    { code: 'nomination.confirmation.missing', params: [{ value: 'BOARD' }] },
    { code: 'nomination.confirmation.missing', params: [{ value: 'POLICE' }] },
  ]);
  nomination = (await world.confirm(world.board, nomination)).nomination!;
  expect((await propose()).problems).toMatchObject([{ params: [{ value: 'POLICE' }] }]);
  nomination = (await world.confirm(world.police, nomination)).nomination!;
  expect(await world.read(nomination.id, world.boardHead)).toMatchObject({
    viewerCanPropose: true,
    viewerCanConfirm: false,
  });
  expect(await propose()).toMatchObject({ nomination: { state: 'PROPOSED' }, problems: [] });
});

test('the Board and the police are two accounts, each speaks once, and nobody acts twice in a row', async () => {
  world.stands(enterprise, 'MET', 3);
  const both = world.world.as(
    grantOf('EMULATION_OFFICER', 'TERRITORY', province),
    grantOf('PV05_OFFICER', 'TERRITORY', province),
  );
  const nomination = (await world.confirm(both, await world.submitted())).nomination!;
  expect(codes(await world.confirm(both, nomination))).toEqual(['nomination.confirmation.sameAccount']);
  expect(codes(await world.confirm(world.board, nomination))).toEqual(['nomination.confirmation.alreadyGiven']);
  const confirmed = (await world.confirm(world.police, nomination)).nomination!;
  expect(confirmed).toMatchObject({
    boardConfirmation: { screeningId: nomination.screening!.id },
    policeConfirmation: { screeningId: nomination.screening!.id },
  });
  expect(
    (
      await world.mutate(world.head, 'confirmScreening', {
        nominationId: nomination.id,
        version: confirmed.version,
        screeningId: nomination.screening!.id,
      })
    ).errors?.[0]?.extensions,
  ).toMatchObject({ code: 'FORBIDDEN' });

  const own = await world.act(world.police, 'nominate', {
    kindCode: 'TTLDTT',
    year: 2021,
    subject: 'COLLECTIVE',
    unitId: enterprise.id,
    nomineeName: enterprise.name,
  });
  const submitted = (await world.act(world.police, 'submitNomination', { id: own.nomination!.id, version: 1 }))
    .nomination!;
  const { errors } = await world.mutate(world.police, 'confirmScreening', {
    nominationId: submitted.id,
    version: submitted.version,
    screeningId: submitted.screening!.id,
  });
  expect(errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN', rule: 'nomination.consecutiveSteps' });
});

test('I-7: a screening that is out of date is not confirmed; the fresh one is shown instead', async () => {
  world.stands(enterprise, 'MET', 3);
  const nomination = await world.submitted();
  world.stands(enterprise, 'NOT_MET', 4);
  const answer = await world.confirm(world.board, nomination);
  expect(answer).toMatchObject({
    problems: [
      { code: 'nomination.screening.stale', path: ['screeningId'], params: [{ name: 'outcome', value: 'BAR' }] },
    ],
    nomination: { state: 'BARRED', boardConfirmation: null, screening: { trigger: 'CONFIRM', standingVersion: 4 } },
  });
  expect(await world.read(nomination.id)).toMatchObject({
    state: 'BARRED',
    screenings: [{ outcome: 'BAR' }, { outcome: 'CLEAR' }],
  });
  expect((await world.confirm(world.board, answer.nomination!)).nomination).toMatchObject({
    state: 'BARRED',
    boardConfirmation: { byRole: 'EMULATION_OFFICER' },
  });
});

test('a draft, which nobody has screened, is not confirmed', async () => {
  const draft = await world.nominated();
  const input = { nominationId: draft.id, version: draft.version, screeningId: enterprise.id };
  expect(codes(await world.act(world.board, 'confirmScreening', input))).toEqual(['nomination.state.notReady']);
});
