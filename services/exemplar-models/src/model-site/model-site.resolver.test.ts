import { grantOf, startTestService, unitAt, type TestService, type TestUnit } from '@antoan/test-kit';
import { UnitRef } from '@antoan/unit-ref';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ExemplarModel, ModelState } from '../model/exemplar-model.entity.ts';
import { service } from '../service.ts';

const province = unitAt('tỉnh Lào Cai');
const baoThang = unitAt('huyện Bảo Thắng', { territory: province });
const bacHa = unitAt('huyện Bắc Hà', { territory: province });
const school = unitAt('THCS Phố Lu', { territory: baoThang });
const farSchool = unitAt('THCS Bắc Hà', { territory: bacHa });

const gate = Object.assign(new ExemplarModel(), {
  name: 'Cổng trường an toàn giao thông',
  topic: 'Giao thông',
  description: 'Phân luồng giờ vào lớp.',
  state: ModelState.REPLICATING,
});
const old = Object.assign(new ExemplarModel(), {
  name: 'Tiếng kẻng an ninh',
  topic: 'Tự quản',
  description: 'Kẻng báo.',
  state: ModelState.RETIRED,
});

let world: TestService;
beforeAll(async () => {
  world = await startTestService(service, { settings: undefined });
  await world.offstage(async (em) => void em.persist([gate, old, refOf(school), refOf(farSchool)]));
});
afterAll(() => world.stop());

const open = `mutation ($input: OpenModelSiteInput!) { openModelSite(input: $input) { modelSite { id version state } problems { code path } } }`;
const update = `mutation ($input: UpdateModelSiteInput!) { updateModelSite(input: $input) { modelSite { groupsCount version } problems { code path } } }`;
const models = `{ exemplarModels { totalCount edges { node { name siteCount groupCount } } } }`;
const head = (unit: TestUnit) => world.as(grantOf('UNIT_HEAD', 'MANAGEMENT', unit));
const site = { modelId: gate.id, groupsCount: 2, startedOn: '2021-09-05' };

test('a school begins a model once, and its district sees the site', async () => {
  const first = await head(school).query<{ openModelSite: { modelSite: { id: string } } }>(open, {
    input: { ...site, unitId: school.id },
  });
  expect(first.openModelSite).toMatchObject({ modelSite: { version: 1, state: 'ACTIVE' }, problems: [] });
  expect(await head(school).query(open, { input: { ...site, unitId: school.id } })).toMatchObject({
    openModelSite: { problems: [{ code: 'modelSite.model.taken', path: ['modelId'] }] },
  });
  expect(await world.as(grantOf('DISTRICT_OFFICER', 'TERRITORY', baoThang)).query(models)).toMatchObject({
    exemplarModels: { edges: [{ node: { siteCount: 1, groupCount: 2 } }, { node: { siteCount: 0 } }] },
  });
});

test('I-27: a district counts the sites it sees, not those of the next district', async () => {
  await head(farSchool).query(open, { input: { ...site, unitId: farSchool.id, groupsCount: 5 } });
  expect(await world.as(grantOf('DISTRICT_OFFICER', 'TERRITORY', baoThang)).query(models)).toMatchObject({
    exemplarModels: { edges: [{ node: { siteCount: 1, groupCount: 2 } }, {}] },
  });
  expect(await world.as(grantOf('PV05_OFFICER', 'TERRITORY', province)).query(models)).toMatchObject({
    exemplarModels: { edges: [{ node: { siteCount: 2, groupCount: 7 } }, {}] },
  });
});

test('I-28: no site begins on a retired model', async () => {
  expect(await head(school).query(open, { input: { ...site, modelId: old.id, unitId: school.id } })).toMatchObject({
    openModelSite: { problems: [{ code: 'modelSite.model.retired' }] },
  });
});

test('a site cannot begin tomorrow, nor in somebody else’s unit, nor at work without a group', async () => {
  const who = head(school);
  expect(await who.query(open, { input: { ...site, unitId: school.id, startedOn: '2021-11-21' } })).toMatchObject({
    openModelSite: { problems: [{ path: ['startedOn'] }] },
  });
  expect((await who.ask(open, { input: { ...site, unitId: farSchool.id } })).errors?.[0]?.extensions).toMatchObject({
    code: 'NOT_FOUND',
  });
  const [found] = await world.offstage((em) =>
    em.execute<{ id: string; version: number }[]>('select id, version from model_site where unit_id = ?', [school.id]),
  );
  expect(await who.query(update, { input: { ...found!, state: 'ACTIVE', groupsCount: 0 } })).toMatchObject({
    updateModelSite: { problems: [{ path: ['groupsCount'] }] },
  });
});

test('ids that are none are not found, as any others that are not there', async () => {
  for (const wrong of [{ unitId: 'no id' }, { unitId: school.id, modelId: 'no id' }])
    expect((await head(school).ask(open, { input: { ...site, ...wrong } })).errors?.[0]?.extensions).toMatchObject({
      code: 'NOT_FOUND',
    });
  expect(
    (await head(school).ask(update, { input: { id: 'no id', version: 1, state: 'ACTIVE', groupsCount: 1 } }))
      .errors?.[0]?.extensions,
  ).toMatchObject({ code: 'NOT_FOUND' });
});

test('the press and strangers read no models here', async () => {
  for (const who of [world.anonymous, world.as(grantOf('JOURNALIST', null, null))])
    expect(await who.query(models)).toMatchObject({ exemplarModels: { totalCount: 0 } });
});

function refOf({ id, name, territoryPath, managementPath, policePath, reportingPath }: TestUnit): UnitRef {
  return Object.assign(new UnitRef(), {
    id,
    name,
    kind: 'SCHOOL',
    version: 1,
    partyOrganisation: true,
    inIndustrialZone: false,
    territoryPath,
    managementPath,
    policePath,
    reportingPath,
    validFrom: '2020-03-01',
  });
}
