import { grantOf, startTestService, unitAt, type TestActor, type TestService } from '@antoan/test-kit';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { service } from '../service.ts';
import { buildUnitRef } from './guard-force.factory.ts';

const province = unitAt('tỉnh Lào Cai');
const baoThang = unitAt('huyện Bảo Thắng', { territory: province });
const department = unitAt('Sở Giáo dục và Đào tạo', { territory: province });
const school = unitAt('THPT Bảo Thắng', { territory: baoThang, management: department });
const farSchool = unitAt('THPT Bắc Hà', { territory: province, management: department });
const enterprise = unitAt('Công ty An Phú', { territory: baoThang });
const barracks = unitAt('Tiểu đoàn 1', { territory: baoThang });

let world: TestService;
beforeAll(async () => {
  world = await startTestService(service, { settings: undefined });
  await world.offstage(async (em) => {
    em.persist([
      buildUnitRef(school, 'SCHOOL'),
      buildUnitRef(farSchool, 'SCHOOL'),
      buildUnitRef(enterprise, 'ENTERPRISE'),
      buildUnitRef(barracks, 'ARMED_FORCE'),
    ]);
    await em.flush();
  });
});
afterAll(() => world.stop());
beforeEach(() => world.offstage((em) => em.execute('delete from guard_force')));

const record = `mutation ($input: RecordGuardForceInput!) { recordGuardForce(input: $input) {
  guardForce { id category provision contractor decisionNumber decisionDate established actual asOf version viewerCanEdit warnings { code path } unit { id } }
  problems { code path } } }`;
const own = {
  category: 'FULL_TIME',
  provision: 'OWN',
  decisionNumber: '15/QĐ-THPT',
  decisionDate: '2021-09-01',
  ...{ established: 4, actual: 3, female: 1, certified: 0 },
};
const contracted = {
  category: 'FULL_TIME',
  provision: 'CONTRACTED',
  contractor: 'Công ty Dịch vụ bảo vệ Fansipan (minh họa)',
  ...{ established: 6, actual: 6, female: 0, certified: 6 },
};
interface Answer {
  guardForce: Record<string, unknown> | null;
  problems: { code: string; path: string[] }[];
}
const as = (role: 'UNIT_EDITOR' | 'UNIT_HEAD', unit: typeof school) => world.as(grantOf(role, 'MANAGEMENT', unit));
const recorded = async (who: TestActor, unit: typeof school, facts: object) =>
  (await who.query<{ recordGuardForce: Answer }>(record, { input: { unitId: unit.id, ...facts } })).recordGuardForce;
const codes = ({ problems }: Answer) => problems.map(({ code, path }) => [code, ...path].join(' '));

test('a school that has no guards sets up its own by its head’s decision, and the act is audited', async () => {
  const { guardForce, problems } = await recorded(as('UNIT_EDITOR', school), school, own);
  expect(problems).toEqual([]);
  expect(guardForce).toEqual({
    ...{ id: expect.any(String), category: 'FULL_TIME', provision: 'OWN', contractor: null },
    ...{ decisionNumber: '15/QĐ-THPT', decisionDate: '2021-09-01', established: 4, actual: 3 },
    ...{ asOf: '2021-11-20', version: 1, viewerCanEdit: true, warnings: [], unit: { id: school.id } },
  });
  const events = await world.offstage((em) =>
    em.execute('select act, noun, unit_id, detail from audit_event where noun_id = ?', [String(guardForce!['id'])]),
  );
  expect(events).toEqual([
    { act: 'record', noun: 'guardForce', unit_id: school.id, detail: { category: 'FULL_TIME', provision: 'OWN' } },
  ]);
});

test('domain 2.4: a body of the State with guards under contract is warned, an enterprise is not, and both are recorded', async () => {
  const warned = await recorded(as('UNIT_HEAD', school), school, contracted);
  expect(warned.guardForce).toMatchObject({
    contractor: contracted.contractor,
    warnings: [{ code: 'guardForce.provision.stateBodyContracted', path: ['provision'] }],
  });
  const { guardForce } = await recorded(as('UNIT_HEAD', enterprise), enterprise, contracted);
  expect(guardForce).toMatchObject({ contractor: contracted.contractor, warnings: [] });
});

test('a second force of the same category is refused at its field, also when two people record it at once', async () => {
  const answers = await Promise.all([
    recorded(as('UNIT_EDITOR', school), school, own),
    recorded(as('UNIT_HEAD', school), school, { ...own, established: 5 }),
  ]);
  expect(answers.map(codes).toSorted()).toEqual([[], ['guardForce.category.taken category']]);
  expect(codes(await recorded(as('UNIT_HEAD', school), school, { ...own, category: 'PART_TIME' }))).toEqual([]);
});

test('what a force stands on is asked for: a decision for one’s own guards, a company for hired ones', async () => {
  const editor = as('UNIT_EDITOR', school);
  const { decisionNumber: _number, decisionDate: _date, ...bare } = own;
  expect(codes(await recorded(editor, school, bare))).toEqual([
    'guardForce.decisionNumber.missing decisionNumber',
    'guardForce.decisionDate.missing decisionDate',
  ]);
  expect(codes(await recorded(editor, school, { ...own, decisionDate: '2021-11-21' }))).toEqual([
    'guardForce.decisionDate.future decisionDate',
  ]);
  expect(codes(await recorded(editor, school, { ...contracted, contractor: ' ' }))).toEqual([
    'guardForce.contractor.missing contractor',
  ]);
  expect(codes(await recorded(editor, school, { ...contracted, contractor: 'Anh Ba 0912345678' }))).toEqual([
    'text.namesPerson contractor',
  ]);
  expect(codes(await recorded(editor, school, { ...own, provision: 'NONE' }))).toEqual([
    'guardForce.provision.none provision',
  ]);
});

test('I-25 holds from the first numbers on', async () => {
  expect(codes(await recorded(as('UNIT_EDITOR', school), school, { ...own, actual: 5, female: 6 }))).toEqual([
    'guardForce.female.exceedsActual female',
    'guardForce.note.missing note',
  ]);
});

test('units that police and army run have no such force', async () => {
  expect(codes(await recorded(as('UNIT_HEAD', barracks), barracks, own))).toEqual([
    'guardForce.unitId.armedForce unitId',
  ]);
});

test('only the unit’s own people record its guards: others are refused, and a unit out of sight reads as not found', async () => {
  const codeOf = async (who: TestActor, unit: typeof school) =>
    (await who.ask(record, { input: { unitId: unit.id, ...own } })).errors?.[0]?.extensions['code'];
  for (const who of [
    world.as(grantOf('MANAGER_HEAD', 'MANAGEMENT', department)),
    world.as(grantOf('DISTRICT_OFFICER', 'TERRITORY', baoThang)),
    world.as(grantOf('PV05_OFFICER', 'TERRITORY', province)),
  ])
    expect(await codeOf(who, school)).toBe('FORBIDDEN');
  expect(await codeOf(as('UNIT_EDITOR', school), farSchool)).toBe('NOT_FOUND');
  expect(await codeOf(world.anonymous, school)).toBe('NOT_FOUND');

  const may = `query ($units: [_Any!]!) { _entities(representations: $units) { ... on Unit { viewerCanRecordGuardForce } } }`;
  const units = [school, farSchool].map(({ id }) => ({ __typename: 'Unit', id }));
  expect(await as('UNIT_HEAD', school).query(may, { units })).toEqual({
    _entities: [{ viewerCanRecordGuardForce: true }, { viewerCanRecordGuardForce: false }],
  });
});
