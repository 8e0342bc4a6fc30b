import { UnitKind } from '@antoan/subgraph-kit';
import { grantOf, startTestService, unitAt, type TestService } from '@antoan/test-kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { service } from '../service.ts';
import { UnitStanding } from '../standing/unit-standing.entity.ts';
import { buildUnit, stageUnits } from '../unit/unit.factory.ts';
import { Standing, UnitLevel } from '../unit/unit.enums.ts';

const province = unitAt('Tỉnh Lào Cai');
const baoThang = unitAt('Huyện Bảo Thắng', { territory: province });
const bacHa = unitAt('Huyện Bắc Hà', { territory: province });
const phoLu = unitAt('Thị trấn Phố Lu', { territory: baoThang });
const department = unitAt('Sở Giáo dục và Đào tạo', { territory: province });
const upper = unitAt('Trường THPT Bảo Thắng (minh họa)', { territory: phoLu, management: department });
const lower = unitAt('Trường THCS Phố Lu (minh họa)', { territory: phoLu });
const hoaMac = unitAt('Trường Tiểu học Hoà Mạc (minh họa)', { territory: phoLu });
const far = unitAt('Trường PTDT nội trú Bắc Hà (minh họa)', { territory: bacHa, management: department });

let world: TestService;
beforeAll(async () => {
  world = await startTestService(service, { settings: undefined });
  await world.offstage(async (em) => {
    const territory = { kind: UnitKind.TERRITORY };
    await stageUnits(em, [
      buildUnit(province, { ...territory, level: UnitLevel.PROVINCE, code: '10' }),
      buildUnit(baoThang, { ...territory, code: '086' }),
      buildUnit(bacHa, { ...territory, code: '085' }),
      buildUnit(phoLu, { ...territory, level: UnitLevel.COMMUNE, code: '02905' }),
      buildUnit(department, { kind: UnitKind.AGENCY }),
      ...[upper, lower, hoaMac, far].map((unit) => buildUnit(unit)),
    ]);
    const { territoryPath, managementPath, policePath, reportingPath } = lower;
    em.persist(
      Object.assign(new UnitStanding(), {
        unitId: lower.id,
        year: 2020,
        standing: Standing.NOT_MET,
        standingVersion: 1,
        territoryPath,
        managementPath,
        policePath,
        reportingPath,
      }),
    );
  });
});
afterAll(() => world.stop());

const list = `query ($search: String, $kind: UnitKind, $within: ID, $hierarchy: Hierarchy! = TERRITORY, $year: Int, $standing: Standing, $attention: Boolean = false, $first: Int! = 20, $after: String) {
  units(search: $search, kind: $kind, within: $within, hierarchy: $hierarchy, year: $year, standing: $standing, needsAttentionFirst: $attention, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { id name placeName districtName managingBody { name } } } } }`;
interface Listed {
  units: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string };
    edges: {
      node: {
        id: string;
        name: string;
        placeName: string;
        districtName: string;
        managingBody: { name: string } | null;
      };
    }[];
  };
}
const namesOf = ({ units }: Listed) => units.edges.map(({ node }) => node.name);
const officer = () => world.as(grantOf('DISTRICT_OFFICER', 'TERRITORY', baoThang));

test('a district officer finds the schools of her district and nothing of the next, by list, id, search and count', async () => {
  const listed = await officer().query<Listed>(list, { kind: 'SCHOOL' });
  expect(namesOf(listed)).toEqual([lower.name, upper.name, hoaMac.name]);
  expect(listed.units.totalCount).toBe(3);
  expect((await officer().query<Listed>(list, { search: 'bac ha' })).units.totalCount).toBe(0);
  expect(
    (await officer().query<{ unit: unknown }>('query ($id: ID!) { unit(id: $id) { name } }', { id: far.id })).unit,
  ).toBeNull();
  expect((await officer().query<Listed>(list, { within: bacHa.id })).units).toMatchObject({ totalCount: 0, edges: [] });
  expect(
    (
      await officer().query<{ _entities: unknown[] }>(
        'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Unit { name } } }',
        { r: [{ __typename: 'Unit', id: far.id }] },
      )
    )._entities,
  ).toEqual([null]);
});

test.each([
  ['truong thpt bao thang', upper.name],
  ['trung học phổ thông bảo thắng', upper.name],
  ['hoa mac', hoaMac.name],
  ['hòa mạc', hoaMac.name],
  ['pho lu thcs', lower.name],
])('somebody who types “%s” finds %s', async (search, name) => {
  expect(namesOf(await officer().query<Listed>(list, { search, kind: 'SCHOOL' }))).toEqual([name]);
});

test('a search made of wildcards and quotes finds nothing and breaks nothing', async () => {
  for (const search of ['%', '_', '"', "'; drop table unit; --", '{}', '\\'])
    expect((await officer().query<Listed>(list, { search, kind: 'ENTERPRISE' })).units.totalCount).toBe(0);
});

test('a page ends where the next begins, and the total is that of the filter', async () => {
  const first = await officer().query<Listed>(list, { kind: 'SCHOOL', first: 2 });
  const second = await officer().query<Listed>(list, {
    kind: 'SCHOOL',
    first: 2,
    after: first.units.pageInfo.endCursor,
  });
  expect([...namesOf(first), ...namesOf(second)]).toEqual([lower.name, upper.name, hoaMac.name]);
  expect([first.units.pageInfo.hasNextPage, second.units.pageInfo.hasNextPage]).toEqual([true, false]);
});

test('a department goes by management and sees where its schools stand', async () => {
  const listed = await world
    .as(grantOf('MANAGER_OFFICER', 'MANAGEMENT', department))
    .query<Listed>(list, { within: department.id, hierarchy: 'MANAGEMENT' });
  expect(
    listed.units.edges.map(({ node }) => [node.name, node.placeName, node.districtName, node.managingBody?.name]),
  ).toEqual([
    [far.name, null, 'Huyện Bắc Hà', department.name],
    [upper.name, 'Thị trấn Phố Lu', 'Huyện Bảo Thắng', department.name],
  ]);
});

test('those who need attention come first, and standings filter and count alike', async () => {
  expect(namesOf(await officer().query<Listed>(list, { kind: 'SCHOOL', year: 2020, attention: true }))[0]).toBe(
    lower.name,
  );
  expect(namesOf(await officer().query<Listed>(list, { year: 2020, standing: 'NOT_MET' }))).toEqual([lower.name]);
  const board = await officer().query<{
    unitBoard: { tally: Record<string, number>; places: { place: { name: string }; tally: Record<string, number> }[] };
  }>(
    'query ($within: ID!) { unitBoard(within: $within, year: 2020) { tally { met notMet pending notSubject total } places { place { name } tally { total } } } }',
    { within: baoThang.id },
  );
  expect(board.unitBoard).toEqual({
    tally: { met: 0, notMet: 1, pending: 2, notSubject: 0, total: 3 },
    places: [{ place: { name: phoLu.name }, tally: { total: 3 } }],
  });
});

test('a curator, who reads units but no standings, learns none by way of a filter', async () => {
  const curator = world.as(grantOf('LEGAL_CURATOR', 'TERRITORY', province));
  expect((await curator.query<Listed>(list, { year: 2020, standing: 'NOT_MET' })).units.totalCount).toBe(0);
});

test('a page that is too large, a cursor of somebody’s making and a standing without a year are told at their field', async () => {
  for (const [variables, path] of [
    [{ first: 1000 }, 'first'],
    [{ after: 'zzz' }, 'after'],
    [{ standing: 'MET' }, 'year'],
  ] as const) {
    const { errors } = await officer().ask(list, variables);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', problems: [{ path: [path] }] });
  }
});

test('a client that sends null for what it does not narrow by finds the same', async () => {
  const nothing = { search: null, kind: null, within: null, year: null, standing: null, after: null };
  expect((await officer().query<Listed>(list, nothing)).units.totalCount).toBe(
    (await officer().query<Listed>(list)).units.totalCount,
  );

  const board = await officer().query<{ unitBoard: { tally: { total: number } } }>(
    'query ($within: ID!, $search: String, $kind: UnitKind) { unitBoard(within: $within, year: 2020, search: $search, kind: $kind) { tally { total } } }',
    { within: baoThang.id, search: null, kind: null },
  );
  expect(board.unitBoard.tally.total).toBe(3);
});

test('nobody signed in, and the press, find no unit', async () => {
  for (const who of [
    world.anonymous,
    world.as(grantOf('JOURNALIST', null, null)),
    world.as(grantOf('SYSTEM_ADMINISTRATOR', null, null)),
  ])
    expect((await who.query<Listed>(list)).units.totalCount).toBe(0);
});
