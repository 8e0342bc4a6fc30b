import { grantOf, startTestService, unitAt, type TestService } from '@antoan/test-kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { service } from '../service.ts';
import { buildGuardForce } from './guard-force.factory.ts';
import { GuardCategory, type GuardForce } from './guard-force.entity.ts';

const province = unitAt('tỉnh Lào Cai');
const baoThang = unitAt('huyện Bảo Thắng', { territory: province });
const bacHa = unitAt('huyện Bắc Hà', { territory: province });
const department = unitAt('Sở Giáo dục và Đào tạo', { territory: province });
const school = unitAt('THPT Bảo Thắng', { territory: baoThang, management: department });
const farSchool = unitAt('THPT Bắc Hà', { territory: bacHa, management: department });

let world: TestService;
let guards: GuardForce;
let farGuards: GuardForce;

beforeAll(async () => {
  world = await startTestService(service, { settings: undefined });
  [guards, farGuards] = (await world.offstage(async (em) => {
    const rows = [buildGuardForce(school), buildGuardForce(farSchool)] as const;
    em.persist([
      ...rows,
      buildGuardForce(school, {
        category: GuardCategory.PART_TIME,
        established: 2,
        actual: 2,
        female: 0,
        certified: 0,
      }),
    ]);
    await em.flush();
    return rows;
  })) as [GuardForce, GuardForce];
});
afterAll(() => world.stop());

const strengths = `query ($units: [_Any!]!) { _entities(representations: $units) { ... on Unit { id guardStrength { established actual certified } guardForces { category viewerCanEdit } } } }`;
const units = [school, farSchool].map(({ id }) => ({ __typename: 'Unit', id }));
const update = `mutation ($input: UpdateGuardForceInput!) { updateGuardForce(input: $input) { guardForce { actual version asOf } problems { code path params { name value } } } }`;
const editor = () => world.as(grantOf('UNIT_EDITOR', 'MANAGEMENT', school));
const unchanged = { version: 1, established: 4, actual: 3, female: 1, certified: 2 };

test('a district officer reads the strength of units in her district and nothing of the next', async () => {
  const { _entities: answer } = await world
    .as(grantOf('DISTRICT_OFFICER', 'TERRITORY', baoThang))
    .query<{ _entities: unknown[] }>(strengths, { units });
  expect(answer).toEqual([
    {
      id: school.id,
      guardStrength: { established: 6, actual: 5, certified: 2 },
      guardForces: [
        { category: 'FULL_TIME', viewerCanEdit: false },
        { category: 'PART_TIME', viewerCanEdit: false },
      ],
    },
    { id: farSchool.id, guardStrength: null, guardForces: [] },
  ]);
});

test('the journalist, the Emulation Board and a stranger read no strength at all', async () => {
  for (const who of [
    world.as(grantOf('JOURNALIST', null, null)),
    world.as(grantOf('EMULATION_OFFICER', 'TERRITORY', province)),
    world.anonymous,
  ]) {
    const { _entities: answer } = await who.query<{ _entities: { guardForces: unknown[] }[] }>(strengths, { units });
    expect(answer.flatMap(({ guardForces }) => guardForces)).toEqual([]);
  }
});

test('the database itself shows a transaction without scopes no row', async () => {
  const em = world.service.orm.em.fork();
  const [counted] = await em.execute<{ count: string }[]>('select count(*) from guard_force');
  expect(counted!.count).toBe('0');
});

test('a school records new numbers, and the day they are of is the product’s today', async () => {
  const { updateGuardForce } = await editor().query<{ updateGuardForce: unknown }>(update, {
    input: { id: guards.id, ...unchanged, actual: 4 },
  });
  expect(updateGuardForce).toEqual({ guardForce: { actual: 4, version: 2, asOf: '2021-11-20' }, problems: [] });
});

test('somebody with an old version is told which is current, and nothing is lost', async () => {
  const { errors } = await editor().ask(update, { input: { id: guards.id, ...unchanged, actual: 9 } });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', noun: 'guardForce', currentVersion: 2 });
});

test('I-25: certified and female never exceed actual, and more than established needs a note', async () => {
  const { updateGuardForce } = await editor().query<{
    updateGuardForce: { problems: { code: string; path: string[] }[] };
  }>(update, {
    input: { id: guards.id, version: 2, established: 1, actual: 2, female: 3, certified: 3 },
  });
  expect(updateGuardForce.problems.map(({ code, path }) => [code, ...path])).toEqual([
    ['guardForce.certified.exceedsActual', 'certified'],
    ['guardForce.female.exceedsActual', 'female'],
    ['guardForce.note.missing', 'note'],
  ]);
});

test('a department sees the numbers but may not change them; another school’s read as not found', async () => {
  const officer = world.as(grantOf('MANAGER_OFFICER', 'MANAGEMENT', department));
  expect((await officer.ask(update, { input: { id: guards.id, ...unchanged } })).errors?.[0]?.extensions).toMatchObject(
    { code: 'FORBIDDEN' },
  );
  expect(
    (await editor().ask(update, { input: { id: farGuards.id, ...unchanged } })).errors?.[0]?.extensions,
  ).toMatchObject({ code: 'NOT_FOUND' });
});

test('an id that is none is not found, as any other that is not there', async () => {
  const { errors } = await editor().ask(update, { input: { id: 'no id', ...unchanged } });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', noun: 'guardForce' });
});

test('numbers below nought are refused at their field, and what was sent does not come back', async () => {
  const { errors } = await editor().ask(update, {
    input: { id: guards.id, ...unchanged, actual: -1, note: 'secret words' },
  });
  expect(errors?.[0]?.extensions).toEqual({
    code: 'BAD_INPUT',
    problems: [{ code: 'input.min', path: ['actual'], params: [] }],
  });
});

test('each change leaves an audit event in the same transaction', async () => {
  const events = await world.offstage((em) =>
    em.execute<{ act: string; noun: string; noun_id: string }[]>('select act, noun, noun_id from audit_event'),
  );
  expect(events).toEqual([{ act: 'update', noun: 'guardForce', noun_id: guards.id }]);
});

test('the auditor reads the trail, newest first, and nobody else does', async () => {
  const trail =
    '{ securityForcesAuditEvents(first: 1) { totalCount pageInfo { hasNextPage } edges { node { act noun nounId actorRole } } } }';
  const answer = await world.as(grantOf('AUDITOR', 'TERRITORY', province)).query(trail);
  expect(answer).toEqual({
    securityForcesAuditEvents: {
      totalCount: 1,
      pageInfo: { hasNextPage: false },
      edges: [{ node: { act: 'update', noun: 'guardForce', nounId: guards.id, actorRole: 'UNIT_EDITOR' } }],
    },
  });
  for (const who of [editor(), world.anonymous, world.as(grantOf('SYSTEM_ADMINISTRATOR', null, null))]) {
    expect((await who.ask(trail)).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  }
});
