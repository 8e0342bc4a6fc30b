import { grantOf, startTestService, unitAt, type TestActor, type TestService, type TestUnit } from '@antoan/test-kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ReportPeriod, ReportRegime } from '../regime/report-regime.entity.ts';
import { service } from '../service.ts';
import { Report, ReportState } from './report.entity.ts';

const province = unitAt('tỉnh Lào Cai');
const baoThang = unitAt('huyện Bảo Thắng', { territory: province });
const bacHa = unitAt('huyện Bắc Hà', { territory: province });
const department = unitAt('Sở Giáo dục và Đào tạo', { territory: province });
const school = unitAt('THPT Bảo Thắng', { territory: baoThang, management: department });
const farSchool = unitAt('THCS Bắc Hà', { territory: bacHa });
const elements = ['C1-01', 'C1-02'];

let world: TestService;
let period: ReportPeriod;
beforeAll(async () => {
  world = await startTestService(service, { settings: undefined });
  await world.service.loadBase();
  period = await world.offstage(async (em) => {
    const [regime] = await em.find(ReportRegime, {});
    regime!.elements = elements.map((code) => ({ code, label: code, unit: 'buổi' }));
    return em.create(ReportPeriod, {
      id: '019a0000-0000-7000-8000-000000000001',
      regime: regime!,
      title: '06 tháng đầu năm 2021',
      from: '2020-12-15',
      to: '2021-06-14',
      dueOn: '2021-06-16',
    });
  });
});
afterAll(() => world.stop());

async function reportOf(unit: TestUnit): Promise<string> {
  const { territoryPath, managementPath, policePath, reportingPath } = unit;
  const facts = {
    unitId: unit.id,
    territoryPath,
    managementPath,
    policePath,
    reportingPath,
    unitName: unit.name,
    receiverUnitId: department.id,
    receiverName: department.name,
    state: ReportState.OPEN,
  };
  return world.offstage(async (em) => {
    await em.nativeDelete(Report, { unitId: unit.id });
    const report = Object.assign(new Report(), facts, { period: em.getReference(ReportPeriod, period.id) });
    await em.persist(report).flush();
    return report.id;
  });
}

const act = (name: string, extra = '') =>
  `mutation ($id: ID!, $version: Int!${extra ? ', $cells: [ReportCellInput!]!' : ''}) { ${name}(input: { id: $id, version: $version${extra} }) { report { state version } problems { code path } } }`;
const save = act('saveReport', ', cells: $cells');
const submit = act('submitReport');
const accept = act('acceptReport');
const cells = elements.map((code) => ({ code, value: 3 }));
const editor = () => world.as(grantOf('UNIT_EDITOR', 'MANAGEMENT', school));
const head = () => world.as(grantOf('UNIT_HEAD', 'MANAGEMENT', school));
const officer = () => world.as(grantOf('MANAGER_OFFICER', 'MANAGEMENT', department));
const codeOf = async (who: TestActor, document: string, variables: Record<string, unknown>) =>
  (await who.ask(document, variables)).errors?.[0]?.extensions.code;

test('a school fills its report, its head submits it, the department accepts it', async () => {
  const id = await reportOf(school);
  expect(await editor().query(save, { id, version: 1, cells })).toEqual({
    saveReport: { report: { state: 'DRAFT', version: 2 }, problems: [] },
  });
  expect(await head().query(submit, { id, version: 2 })).toEqual({
    submitReport: { report: { state: 'SUBMITTED', version: 3 }, problems: [] },
  });
  expect(await officer().query(accept, { id, version: 3 })).toEqual({
    acceptReport: { report: { state: 'ACCEPTED', version: 4 }, problems: [] },
  });
});

test('a number that is missing is named before the report leaves, and nothing is lost', async () => {
  const id = await reportOf(school);
  await editor().query(save, { id, version: 1, cells: [{ code: 'C1-01', value: 0 }] });
  expect(await head().query(submit, { id, version: 2 })).toMatchObject({
    submitReport: { problems: [{ code: 'report.cell.missing', path: ['cells', 'C1-02'] }] },
  });
  expect(await head().query('query ($id: ID!) { report(id: $id) { state cells { code value } } }', { id })).toEqual({
    report: { state: 'DRAFT', cells: [{ code: 'C1-01', value: 0 }] },
  });
});

test('an unknown code, a code twice and a negative number are told at their cell', async () => {
  const id = await reportOf(school);
  const wrong = [
    { code: 'X', value: 1 },
    { code: 'C1-01', value: -1 },
    { code: 'C1-01', value: 2 },
  ];
  const { saveReport } = await editor().query<{ saveReport: { problems: { code: string }[] } }>(save, {
    id,
    version: 1,
    cells: wrong,
  });
  expect(saveReport.problems.map(({ code }) => code)).toEqual([
    'report.cell.unknown',
    'report.cell.outOfRange',
    'report.cell.twice',
  ]);
});

test('a second submit does nothing and says so; an old version is a conflict', async () => {
  const id = await reportOf(school);
  await editor().query(save, { id, version: 1, cells });
  await head().query(submit, { id, version: 2 });
  expect(await head().query(submit, { id, version: 3 })).toMatchObject({
    submitReport: { problems: [{ code: 'report.state.alreadySubmitted' }] },
  });
  expect(await codeOf(head(), submit, { id, version: 2 })).toBe('CONFLICT');
});

test('the editor does not submit, the school does not accept, another district does not even see it', async () => {
  const id = await reportOf(school);
  await editor().query(save, { id, version: 1, cells });
  expect(await codeOf(editor(), submit, { id, version: 2 })).toBe('FORBIDDEN');
  await head().query(submit, { id, version: 2 });
  expect(await codeOf(head(), accept, { id, version: 3 })).toBe('FORBIDDEN');
  expect(await codeOf(world.as(grantOf('DISTRICT_OFFICER', 'TERRITORY', bacHa)), accept, { id, version: 3 })).toBe(
    'NOT_FOUND',
  );
  expect(await codeOf(world.as(grantOf('DISTRICT_OFFICER', 'TERRITORY', baoThang)), accept, { id, version: 3 })).toBe(
    'FORBIDDEN',
  );
});

test('a department lists and counts the reports that it receives itself, and a district that reads them receives none', async () => {
  const id = await reportOf(school);
  await reportOf(farSchool);
  const list = '{ reports(received: true) { totalCount edges { node { id receiver { id } } } } }';
  expect(await officer().query(list)).toEqual({
    reports: { totalCount: 1, edges: [{ node: { id, receiver: { id: department.id } } }] },
  });
  const district = world.as(grantOf('DISTRICT_OFFICER', 'TERRITORY', baoThang));
  expect(await district.query('{ reports { totalCount } }')).toEqual({ reports: { totalCount: 1 } });
  expect(await district.query(list)).toEqual({ reports: { totalCount: 0, edges: [] } });
});

test('each district lists and counts its own reports only, and late ones are marked', async () => {
  await reportOf(school);
  await reportOf(farSchool);
  const list = '{ reports { totalCount edges { node { isLate unit { id } } } } }';
  expect(await world.as(grantOf('DISTRICT_OFFICER', 'TERRITORY', bacHa)).query(list)).toEqual({
    reports: { totalCount: 1, edges: [{ node: { isLate: true, unit: { id: farSchool.id } } }] },
  });
  expect(await world.as(grantOf('PV05_OFFICER', 'TERRITORY', province)).query(list)).toMatchObject({
    reports: { totalCount: 2 },
  });
  expect(await world.anonymous.query(list)).toMatchObject({ reports: { totalCount: 0 } });
});
