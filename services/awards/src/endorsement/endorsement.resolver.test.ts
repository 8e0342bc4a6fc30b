import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { enterprise, startAwardsWorld, type AwardsWorld } from '../nomination/awards-world.factory.ts';

let world: AwardsWorld;
beforeAll(async () => {
  world = await startAwardsWorld();
});
afterAll(() => world.stop());
let person = 0;
let version = 2;
beforeEach(() => world.stands(enterprise, 'MET', (version += 2)));

const somebody = () => ({ subject: 'INDIVIDUAL', nomineeName: `Người thứ ${(person += 1)}` });
const codes = ({ problems }: { problems: { code: string; path: string[] }[] }) =>
  problems.map(({ code, path }) => [code, ...path].join(' '));

test('the managing body endorses what is clear; the unit itself, the Board and strangers do not', async () => {
  const nomination = await world.submitted(somebody());
  const seen = { id: nomination.id, version: nomination.version };
  for (const who of [world.head, world.board, world.police])
    expect((await world.mutate(who, 'endorseNomination', seen)).errors?.[0]?.extensions).toMatchObject({
      code: 'FORBIDDEN',
    });
  expect((await world.mutate(world.farHead, 'endorseNomination', seen)).errors?.[0]?.extensions).toMatchObject({
    code: 'NOT_FOUND',
  });
  expect(await world.act(world.manager, 'endorseNomination', seen)).toMatchObject({
    nomination: { state: 'ENDORSED' },
    problems: [],
  });
});

test('I-3: what became barred since it was submitted is not endorsed', async () => {
  const nomination = await world.submitted();
  world.stands(enterprise, 'NOT_MET', version + 1);
  const answer = await world.act(world.manager, 'endorseNomination', {
    id: nomination.id,
    version: nomination.version,
  });
  expect(codes(answer)).toEqual(['nomination.screening.stale']);
  expect(answer.nomination).toMatchObject({ state: 'BARRED', screening: { trigger: 'ENDORSE' } });
});

test('what is returned says why, is put right, submitted and screened again', async () => {
  const nomination = await world.submitted(somebody());
  const back = (reason: string, who = world.manager) =>
    world.act(who, 'returnNomination', {
      ...{ id: nomination.id, version: nomination.version, reasonCode: 'PERIOD', reason },
    });
  expect(codes(await back(' '))).toEqual(['nomination.reason.missing reason']);
  expect(codes(await back('Gọi 0912 345 678'))).toEqual(['text.namesPerson reason']);
  const { nomination: returned } = await back('Thời gian lập thành tích ghi thiếu một quý.');
  expect(returned).toMatchObject({ state: 'DRAFT', screening: null, screenings: [{ trigger: 'SUBMIT' }] });

  // A standing that changes meanwhile leaves a draft alone.
  await world.hear(world.stands(enterprise, 'MET', version + 1));
  expect(await world.read(nomination.id)).toMatchObject({ state: 'DRAFT' });
  const changed = await world.act(world.editor, 'changeNomination', {
    ...{ id: returned!.id, version: returned!.version },
    ...{ achievementFrom: '2020-11-16', achievementTo: '2021-11-15' },
  });
  expect(changed.problems).toEqual([]);
  const { id } = returned!;
  const again = await world.act(world.head, 'submitNomination', { id, version: changed.nomination!.version });
  expect(again.nomination).toMatchObject({ state: 'CLEARED', screenings: [{}, {}] });
});

test('nobody endorses what he submitted himself', async () => {
  const input = { kindCode: 'BKT', year: 2021, unitId: enterprise.id, ...somebody() };
  const { nomination } = await world.act(world.manager, 'nominate', input);
  const submitted = await world.act(world.manager, 'submitNomination', { id: nomination!.id, version: 1 });
  const seen = { id: nomination!.id, version: submitted.nomination!.version };
  expect((await world.mutate(world.manager, 'endorseNomination', seen)).errors?.[0]?.extensions).toEqual({
    code: 'FORBIDDEN',
    rule: 'nomination.consecutiveSteps',
  });
  expect(codes(await world.act(world.managerOfficer, 'endorseNomination', seen))).toEqual([]);
});
