import { grantOf } from '@antoan/test-kit';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  baoThang,
  bacHa,
  director,
  enterprise,
  farSchool,
  province,
  startAwardsWorld,
  zoneBoard,
  type AwardsWorld,
} from './awards-world.factory.ts';

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

test('journey 2: the collective and the director of an enterprise that did not meet the standard are barred, its accountant is not', async () => {
  const collective = await world.submitted({ kindCode: 'CTDT' });
  const head = await world.submitted({ subject: 'HEAD', nomineeName: director });
  const accountant = await world.submitted({ subject: 'INDIVIDUAL', nomineeName: 'Trần Thị Lan (minh họa)' });
  expect([collective.state, head.state, accountant.state]).toEqual(['BARRED', 'BARRED', 'CLEARED']);
  expect(head.screening).toMatchObject({
    outcome: 'BAR',
    trigger: 'SUBMIT',
    standing: 'NOT_MET',
    standingVersion: 2,
    decisionNumber: '3128/QĐ-UBND',
  });
  expect(head.screening!.steps.map(({ rule }) => rule)).toEqual([
    'AWARD_IN_SCOPE',
    'SUBJECT_COVERED',
    'HEAD_MAJORITY',
    'UNIT_SUBJECT',
    'STANDING_MET',
  ]);
});

test('the director nominated as somebody else is barred all the same', async () => {
  expect(await world.submitted({ subject: 'INDIVIDUAL', nomineeName: 'nguyen van ha' })).toMatchObject({
    state: 'BARRED',
  });
});

test('I-4: when a service does not answer a nomination is held, and cleared once it is screened again', async () => {
  world.stands(enterprise, 'MET', 2);
  world.down.add('safety-standard');
  const held = await world.submitted();
  expect(held).toMatchObject({ state: 'HELD', screening: { outcome: 'HOLD', standing: null, standingVersion: null } });
  expect(held.screening!.steps.at(-1)!.params).toContainEqual({ name: 'reason', value: 'STANDING_UNREACHABLE' });

  const { errors } = await world.mutate(world.board, 'rescreenNomination', { id: held.id, version: held.version });
  expect(errors?.[0]?.extensions).toEqual({ code: 'UNAVAILABLE', service: 'safety-standard' });
  world.down.clear();
  const { nomination } = await world.act(world.board, 'rescreenNomination', { id: held.id, version: held.version });
  expect(nomination).toMatchObject({
    state: 'CLEARED',
    screenings: [
      { outcome: 'CLEAR', trigger: 'RESCREEN' },
      { outcome: 'HOLD', trigger: 'SUBMIT' },
    ],
  });

  world.down.add('units');
  expect(await world.submitted({ subject: 'HEAD', nomineeName: director })).toMatchObject({ state: 'HELD' });
});

test('a nomination that makes no sense is refused at its fields', async () => {
  const input = { kindCode: 'TTLDXS', year: 2030, subject: 'HEAD', unitId: enterprise.id, nomineeName: '  ' };
  expect(codes(await world.act(world.head, 'nominate', input))).toEqual([
    'nomination.subject.notOfKind subject',
    'nomination.year.notBegun year',
    'nomination.nomineeName.missing nomineeName',
  ]);
  expect(codes(await world.act(world.head, 'nominate', { ...input, kindCode: 'NOPE' }))).toEqual([
    'nomination.kindCode.unknown kindCode',
    'nomination.nomineeName.missing nomineeName',
  ]);
  expect(
    codes(
      await world.act(world.police, 'nominate', {
        kindCode: 'BKT',
        year: 2021,
        subject: 'COLLECTIVE',
        unitId: baoThang.id,
        nomineeName: 'Huyện Bảo Thắng',
      }),
    ),
  ).toEqual(['nomination.unitId.isTerritory unitId']);
  expect(
    codes(
      await world.act(world.head, 'nominate', {
        kindCode: 'BKT',
        year: 2021,
        subject: 'HEAD',
        unitId: enterprise.id,
        nomineeName: 'Hà, 0912 345 678',
      }),
    ),
  ).toEqual(['text.namesPerson nomineeName']);
});

test('one nominee is nominated once for an award and a year, however the name is written', async () => {
  await world.nominated({ subject: 'HEAD', nomineeName: director });
  const again = {
    kindCode: 'BKT',
    year: 2021,
    subject: 'INDIVIDUAL',
    unitId: enterprise.id,
    nomineeName: 'NGUYỄN VĂN HÀ (MINH HỌA)',
  };
  expect(codes(await world.act(world.head, 'nominate', again))).toEqual(['nomination.nomineeName.taken nomineeName']);
});

test('the editor prepares and the head submits; a stranger finds nothing; the district, the managing body and PV05 nominate too', async () => {
  const draft = await world.nominated();
  expect(draft.viewerCanSubmit).toBe(true);
  const refusal = async (who: typeof world.head) =>
    (await world.mutate(who, 'submitNomination', { id: draft.id, version: 1 })).errors?.[0]?.extensions['code'];
  expect(await refusal(world.editor)).toBe('FORBIDDEN');
  expect(await refusal(world.board)).toBe('FORBIDDEN');
  expect(await refusal(world.farHead)).toBe('NOT_FOUND');
  expect(
    (await world.mutate(world.head, 'submitNomination', { id: draft.id, version: 7 })).errors?.[0]?.extensions,
  ).toMatchObject({ code: 'CONFLICT', noun: 'nomination', currentVersion: 1 });

  const officers = [
    grantOf('DISTRICT_OFFICER', 'TERRITORY', baoThang),
    grantOf('MANAGER_OFFICER', 'MANAGEMENT', zoneBoard),
    grantOf('PV05_OFFICER', 'TERRITORY', province),
  ];
  for (const [index, grant] of officers.entries()) {
    const { nomination } = await world.act(world.world.as(grant), 'nominate', {
      kindCode: 'BKT',
      year: 2021,
      subject: 'INDIVIDUAL',
      unitId: enterprise.id,
      nomineeName: `Người thứ ${index}`,
    });
    expect(nomination).toMatchObject({ state: 'DRAFT', viewerCanSubmit: true });
  }
  const elsewhere = world.world.as(grantOf('DISTRICT_OFFICER', 'TERRITORY', bacHa));
  expect(
    (
      await world.mutate(elsewhere, 'nominate', {
        kindCode: 'BKT',
        year: 2021,
        subject: 'COLLECTIVE',
        unitId: enterprise.id,
        nomineeName: 'x',
      })
    ).errors?.[0]?.extensions,
  ).toMatchObject({ code: 'NOT_FOUND' });
});

test('a nomination is withdrawn by whoever may nominate, and the list can be searched without marks', async () => {
  const draft = await world.nominated({ subject: 'INDIVIDUAL', nomineeName: 'Vàng A Páo (minh họa)' });
  const found = async (variables: object) =>
    (
      await world.board.query<{ nominations: { totalCount: number; edges: { node: { id: string } }[] } }>(
        'query ($search: String, $state: NominationState, $first: Int! = 20, $after: String) { nominations(search: $search, state: $state, first: $first, after: $after) { totalCount edges { node { id } } } }',
        { ...variables },
      )
    ).nominations;
  expect(await found({ search: 'vang a pao bang khen' })).toEqual({
    totalCount: 1,
    edges: [{ node: { id: draft.id } }],
  });
  const withdraw = (reason: string) =>
    world.act(world.head, 'withdrawNomination', { id: draft.id, version: draft.version, reason });
  expect(codes(await withdraw(' '))).toEqual(['nomination.reason.missing reason']);
  expect(codes(await withdraw('Liên hệ 0912345678'))).toEqual(['text.namesPerson reason']);
  expect(await withdraw('Đề nghị trùng với đề nghị của ngành')).toMatchObject({
    nomination: { state: 'WITHDRAWN', withdrawalReason: 'Đề nghị trùng với đề nghị của ngành' },
  });
  expect(await found({ search: 'vang a pao', state: 'DRAFT' })).toMatchObject({ totalCount: 0 });
});

test('no nominee’s name goes into the audit trail', async () => {
  await world.submitted({ subject: 'HEAD', nomineeName: director });
  await world.submitted({ unitId: enterprise.id, subject: 'INDIVIDUAL', nomineeName: 'Tên Rất Riêng' });
  const trail = JSON.stringify(await world.world.offstage((em) => em.execute('select * from audit_event')));
  expect(trail).toContain('nominate');
  for (const name of ['Nguyễn', 'Riêng', farSchool.name]) expect(trail).not.toContain(name);
});
