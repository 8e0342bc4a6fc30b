import { UnitKind } from '@antoan/subgraph-kit';
import { grantOf, startTestService, unitAt, type TestActor, type TestService } from '@antoan/test-kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { service } from '../service.ts';
import { buildUnit, stageUnits } from '../unit/unit.factory.ts';

const province = unitAt('Tỉnh Lào Cai');
const department = unitAt('Sở Giáo dục và Đào tạo', { territory: province });
const schoolOf = (name: string) => unitAt(`Trường ${name} (minh họa)`, { territory: province, management: department });
const schools = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu'].map(schoolOf);

let world: TestService;
let officer: TestActor;
beforeAll(async () => {
  world = await startTestService(service, { settings: undefined });
  officer = world.as(grantOf('MANAGER_OFFICER', 'MANAGEMENT', department));
  await world.offstage((em) =>
    stageUnits(em, [
      buildUnit(province, { kind: UnitKind.TERRITORY }),
      buildUnit(department, { kind: UnitKind.AGENCY }),
      ...schools.map((school) => buildUnit(school)),
    ]),
  );
});
afterAll(() => world.stop());

interface Answered {
  problems: { code: string; path: string[] }[];
  unit: { version: number; heads: { personName: string; from: string; to: string | null; isActing: boolean }[] } | null;
  headTenure: { id: string } | null;
}
async function does(act: string, input: object): Promise<Answered> {
  const type = `${act.charAt(0).toUpperCase()}${act.slice(1)}Input`;
  const data = await officer.query<Record<string, Answered>>(
    `mutation ($input: ${type}!) { ${act}(input: $input) { problems { code path } unit { version heads { personName from to isActing } } headTenure { id } } }`,
    { input },
  );
  return data[act]!;
}
const first = { version: 1, personName: 'Trần Thị Minh Họa', position: 'Hiệu trưởng', from: '2020-08-01' };

test('a new head ends the tenure of the former the day before, and awards is told of both', async () => {
  const unitId = schools[0]!.id;
  const before = await does('appointHead', { unitId, ...first });
  const { problems, unit } = await does('appointHead', {
    unitId,
    version: before.unit!.version,
    personName: 'Lê Văn  Ví Dụ',
    position: 'Phó Hiệu trưởng phụ trách',
    from: '2021-09-01',
    isActing: true,
    instrument: { number: '88/QĐ-SGDĐT', title: 'Về việc giao phụ trách' },
  });
  expect(problems).toEqual([]);
  expect(unit!.heads).toEqual([
    { personName: 'Lê Văn Ví Dụ', from: '2021-09-01', to: null, isActing: true },
    { personName: first.personName, from: '2020-08-01', to: '2021-08-31', isActing: false },
  ]);
  const told = await world.offstage((em) =>
    em.execute<{ payload: { from: string; to: string | null } }[]>(
      `select payload from outbox_event where type = 'HeadTenureChanged' and subject_id = ? order by position`,
      [unitId],
    ),
  );
  expect(told.map(({ payload }) => [payload.from, payload.to])).toEqual([
    ['2020-08-01', null],
    ['2020-08-01', '2021-08-31'],
    ['2021-09-01', null],
  ]);
});

test.each([
  [{ personName: ' ' }, 'unit.personName.missing', ['personName']],
  [{ personName: 'Trần A 0912345678' }, 'text.namesPerson', ['personName']],
  [{ from: '2019-01-01' }, 'headTenure.from.outsideLife', ['from']],
  [{ from: '2020-08-01' }, 'headTenure.from.overlaps', ['from']],
  [{ from: '2020-07-01' }, 'headTenure.from.overlaps', ['from']],
])('what is wrong with an appointment is told at its field: %j', async (facts, code, path) => {
  const unitId = schools[1]!.id;
  const { unit } = await officer.query<{ unit: { version: number; heads: object[] } }>(
    'query ($id: ID!) { unit(id: $id) { version heads { id } } }',
    { id: unitId },
  );
  const version =
    unit.heads.length > 0 ? unit.version : (await does('appointHead', { unitId, ...first })).unit!.version;
  const { problems } = await does('appointHead', { unitId, ...first, version, from: '2021-02-01', ...facts });
  expect(problems).toContainEqual({ code, path });
});

test('a tenure ends without a successor, and what was written wrongly of it is put right', async () => {
  const unitId = schools[2]!.id;
  const { headTenure, unit } = await does('appointHead', { unitId, ...first });
  const tenureId = headTenure!.id;
  const ended = await does('endHeadTenure', { unitId, version: unit!.version, tenureId, lastDay: '2021-05-31' });
  expect(ended.unit!.heads).toMatchObject([{ to: '2021-05-31' }]);
  const wrong = { unitId, version: ended.unit!.version, tenureId, to: '2020-01-01', reason: 'Nhập sai ngày.' };
  expect((await does('correctHeadTenure', wrong)).problems).toContainEqual({
    code: 'headTenure.to.beforeFrom',
    path: ['to'],
  });
  const right = await does('correctHeadTenure', { ...wrong, to: '2021-06-30' });
  expect(right.unit!.heads).toMatchObject([{ personName: first.personName, from: '2020-08-01', to: '2021-06-30' }]);
  const kept = await world.offstage((em) =>
    em.execute<{ detail: object }[]>(`select detail from audit_event where noun_id = ? order by at, id`, [tenureId]),
  );
  expect(JSON.stringify(kept)).not.toContain(first.personName);
});

test('a head from before the register begins is put right and ended, the first day as it was', async () => {
  const unitId = schools[4]!.id;
  const { headTenure, unit } = await does('appointHead', { unitId, ...first });
  const tenureId = headTenure!.id;
  await world.offstage((em) => em.execute(`update head_tenure set from_date = '2016-10-29' where id = ?`, [tenureId]));
  const position = { unitId, version: unit!.version, tenureId, position: 'Hiệu trưởng nhà trường', reason: 'Ghi sai.' };
  const corrected = await does('correctHeadTenure', position);
  expect(corrected.problems).toEqual([]);
  const { version } = corrected.unit!;
  const moved = { unitId, version, tenureId, from: '2015-01-01', reason: 'Ghi sai.' };
  expect((await does('correctHeadTenure', moved)).problems).toEqual([
    { code: 'headTenure.from.outsideLife', path: ['from'] },
  ]);
  const ended = await does('endHeadTenure', { unitId, version, tenureId, lastDay: '2021-05-31' });
  expect(ended.unit!.heads).toMatchObject([{ from: '2016-10-29', to: '2021-05-31' }]);
});

test('a wrong last day is put right: of a former head beside the next, and of one from before the register begins', async () => {
  const unitId = schools[5]!.id;
  const former = await does('appointHead', { unitId, ...first });
  const tenureId = former.headTenure!.id;
  const next = { personName: 'Lê Văn Ví Dụ', position: 'Hiệu trưởng', from: '2021-09-01' };
  const { version } = (await does('appointHead', { unitId, version: former.unit!.version, ...next })).unit!;
  const said = (to: string | null, on = version) =>
    does('correctHeadTenure', { unitId, version: on, tenureId, to, reason: 'Quyết định ghi ngày khác.' });
  for (const to of ['2021-09-15', null])
    expect((await said(to)).problems).toEqual([{ code: 'headTenure.from.overlaps', path: ['to'] }]);
  const earlier = await said('2021-07-31');
  expect(earlier.problems).toEqual([]);
  expect(earlier.unit!.heads).toMatchObject([
    { from: '2021-09-01', to: null },
    { from: '2020-08-01', to: '2021-07-31' },
  ]);

  await world.offstage((em) =>
    em.execute(`update head_tenure set from_date = '2012-02-01', to_date = '2019-12-31' where id = ?`, [tenureId]),
  );
  const renamed = await does('correctHeadTenure', {
    unitId,
    version: earlier.unit!.version,
    tenureId,
    position: 'Quyền Hiệu trưởng',
    reason: 'Ghi sai chức vụ.',
  });
  expect(renamed.problems).toEqual([]);
  const right = await said('2018-12-31', renamed.unit!.version);
  expect(right.unit!.heads).toContainEqual(expect.objectContaining({ from: '2012-02-01', to: '2018-12-31' }));
  const told = await world.offstage((em) =>
    em.execute<{ to: string }[]>(
      `select payload ->> 'to' as "to" from outbox_event where type = 'HeadTenureChanged' and payload ->> 'tenureId' = ? order by position desc limit 1`,
      [tenureId],
    ),
  );
  expect(told).toEqual([{ to: '2018-12-31' }]);
});

test('two appointments that rest on the same state do not both happen', async () => {
  const unitId = schools[3]!.id;
  await does('appointHead', { unitId, ...first });
  const { errors } = await officer.ask(
    'mutation ($input: AppointHeadInput!) { appointHead(input: $input) { problems { code } } }',
    {
      input: { unitId, ...first, from: '2021-02-01' },
    },
  );
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT' });
});
