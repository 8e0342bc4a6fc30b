import { grantOf } from '@antoan/test-kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  director,
  enterprise,
  province,
  startAwardsWorld,
  type AwardsWorld,
} from '../nomination/awards-world.factory.ts';
import { screenDue } from '../screening/screen-due.factory.ts';

let world: AwardsWorld;
let curators: ReturnType<AwardsWorld['world']['as']>[];
beforeAll(async () => {
  world = await startAwardsWorld();
  curators = [1, 2].map(() => world.world.as(grantOf('LEGAL_CURATOR', 'TERRITORY', province)));
  world.stands(enterprise, 'NOT_MET', 2);
});
afterAll(() => world.stop());

interface Answer {
  awardLawChange: { id: string; version: number; preview: { nominations: object[] } } | null;
  problems: { code: string; path: string[] }[];
}
const change =
  'awardLawChange { id version state preview { nominations { outcome outcomeThen count } } } problems { code path }';
async function act(who: number, name: string, inputType: string, input: object): Promise<Answer> {
  const query = `mutation ($input: ${inputType}!) { ${name}(input: $input) { ${change} } }`;
  return structuredClone((await curators[who]!.query<Record<string, Answer>>(query, { input }))[name]!);
}
const reading = {
  effectiveOn: '2021-11-21',
  headRule: 'AT_WINDOW_END',
  multiYear: 'STRICT',
  schoolYear: 'FIRST_YEAR',
  coversAdHoc: true,
  legalBasis: 'Công văn số 1/BTĐKT (minh họa)',
};
const propose = (who: number, facts: object = {}) =>
  act(who, 'proposeGatePolicy', 'ProposeGatePolicyInput', { ...reading, ...facts });
const codes = ({ problems }: Answer) => problems.map(({ code }) => code);

test('one curator proposes another reading, sees whom it affects, and a second one puts it into force', async () => {
  const nextHead = 'Lê Thị Bình (minh họa)';
  world.heads.set(enterprise.id, [
    { personName: director, position: 'Giám đốc', from: '2015-05-01', to: '2021-08-31', isActing: false },
    { personName: nextHead, position: 'Giám đốc', from: '2021-09-01', to: null, isActing: false },
  ]);
  const former = await world.submitted({ subject: 'HEAD', nomineeName: director });
  const present = await world.submitted({ subject: 'HEAD', nomineeName: nextHead });
  expect([former.state, present.state]).toEqual(['BARRED', 'CLEARED']);

  const proposed = await propose(0);
  expect(proposed.problems).toEqual([]);
  expect(codes(await propose(1))).toEqual(['lawChange.open']);
  const { id, version } = proposed.awardLawChange!;
  expect(codes(await act(0, 'confirmAwardLawChange', 'LawChangeDeedInput', { id, version }))).toEqual([
    'lawChange.confirmation.sameAccount',
  ]);
  expect(codes(await act(1, 'confirmAwardLawChange', 'LawChangeDeedInput', { id, version }))).toEqual([]);

  expect(await screenDue(world)).toBe(0);
  expect((await world.read(former.id)).state).toBe('BARRED');
  world.world.clock.set(new Date('2021-11-21T02:00:00Z'));
  expect(await screenDue(world)).toBe(2);
  expect(await world.read(former.id)).toMatchObject({
    state: 'CLEARED',
    screening: { trigger: 'POLICY_CHANGED', policyVersion: 2 },
  });
  expect(await world.read(present.id)).toMatchObject({ state: 'BARRED', screening: { policyVersion: 2 } });
  expect(await screenDue(world)).toBe(0);
});

test('a reading does not look back, says something new, and rests on a document', async () => {
  expect(codes(await propose(0, { effectiveOn: '2021-11-01' }))).toContain('gatePolicy.effectiveOn.past');
  expect(codes(await propose(0, { effectiveOn: '2021-11-21', headRule: 'MAJORITY' }))).toEqual([
    'gatePolicy.effectiveOn.notAfter',
  ]);
  expect(codes(await propose(0, { effectiveOn: '2021-12-01' }))).toEqual(['gatePolicy.unchanged']);
  expect(codes(await propose(0, { effectiveOn: '2021-12-01', headRule: 'ANY_DAY', legalBasis: ' ' }))).toEqual([
    'lawChange.legalBasis.missing',
  ]);
});

test('I-7: a confirmation given under an older reading does not carry a proposal', async () => {
  world.stands(enterprise, 'MET', 3);
  let nomination = await world.submitted({ kindCode: 'TTLDXS' });
  nomination = (await world.confirm(world.board, nomination)).nomination!;
  const { awardLawChange } = await propose(1, { effectiveOn: '2021-11-22', headRule: 'ANY_DAY' });
  await act(0, 'confirmAwardLawChange', 'LawChangeDeedInput', {
    id: awardLawChange!.id,
    version: awardLawChange!.version,
  });
  world.world.clock.set(new Date('2021-11-22T02:00:00Z'));
  const answer = await world.confirm(world.police, nomination);
  expect(answer.problems.map(({ code }) => code)).toEqual(['nomination.screening.stale']);
  expect(answer.nomination).toMatchObject({ boardConfirmation: null, screening: { policyVersion: 3 } });
});

test('only legal curators propose; whoever cannot read changes is told of none', async () => {
  const query = 'mutation ($input: ProposeGatePolicyInput!) { proposeGatePolicy(input: $input) { problems { code } } }';
  const { errors } = await world.board.ask(query, { input: { ...reading, effectiveOn: '2021-12-01' } });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
  expect(
    await world.board.query('{ awardLawChanges(first: 5) { totalCount } gatePolicies { version isInForce } }'),
  ).toEqual({
    awardLawChanges: { totalCount: 0 },
    gatePolicies: [
      { version: 3, isInForce: true },
      { version: 2, isInForce: false },
      { version: 1, isInForce: false },
    ],
  });
});

test('a reading that was in force is never changed or removed', async () => {
  for (const sql of [`update gate_policy set head_rule = 'MAJORITY'`, 'delete from gate_policy'])
    await expect(world.world.offstage((em) => em.execute(sql))).rejects.toThrow(/permission denied/);
});
