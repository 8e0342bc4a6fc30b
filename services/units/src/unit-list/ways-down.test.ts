import { UnitKind } from '@antoan/subgraph-kit';
import { grantOf, startTestService, unitAt, type TestActor, type TestService, type TestUnit } from '@antoan/test-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { service } from '../service.ts';
import { buildUnit, stageUnits } from '../unit/unit.factory.ts';

/** More places than are gone through one by one, so that a page of the province is read in the order of the list. */
const province = unitAt('Tỉnh Lào Cai');
const districts = ['Bát Xát', 'Bắc Hà', 'Bảo Thắng'].map((name) => unitAt(`Huyện ${name}`, { territory: province }));
const department = unitAt('Sở Giáo dục và Đào tạo', { territory: province });
const communes = districts.flatMap((district) =>
  Array.from({ length: 14 }, (_, number) => unitAt(`Xã số ${number}, ${district.name}`, { territory: district })),
);
const names = ['Ấp Hạ', 'A Mú Sung', 'Ẩm Hà', 'Đá Đinh', 'Dền Thàng', 'Ý Tý', 'ô quy hồ', 'Ô Quý Hồ', 'Oai Hùng'];
const schools = communes.flatMap((commune, place) =>
  [0, 1, 2].map((number) =>
    unitAt(`${names[(place * 3 + number) % names.length]} ${place}.${number}`, {
      territory: commune,
      ...(place % 5 === 0 && { management: department }),
    }),
  ),
);
const units = [province, ...districts, department, ...communes, ...schools];

let world: TestService;
beforeAll(async () => {
  world = await startTestService(service, { settings: undefined });
  const territory = { kind: UnitKind.TERRITORY };
  await world.offstage((em) =>
    stageUnits(em, [
      ...[province, ...districts, ...communes].map((unit) => buildUnit(unit, territory)),
      buildUnit(department, { kind: UnitKind.AGENCY }),
      ...schools.map((unit) => buildUnit(unit)),
    ]),
  );
});
afterAll(() => world.stop());

const list = `query ($within: ID, $hierarchy: Hierarchy! = TERRITORY, $kind: UnitKind, $after: String) {
  units(within: $within, hierarchy: $hierarchy, kind: $kind, first: 7, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { name } } } }`;
interface Listed {
  units: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: { node: { name: string } }[];
  };
}

/** Every name, page by page, in the order of the list; the total must be the same on each page. */
async function listed(who: TestActor, filter: { within?: string; hierarchy?: string; kind?: string }) {
  const found: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { units: page }: Listed = await who.query<Listed>(list, { ...filter, after });
    found.push(...page.edges.map(({ node }) => node.name));
    ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    if (!more) expect(page.totalCount).toBe(found.length);
  }
  return found;
}
const inOrder = (expected: readonly TestUnit[]) =>
  world.offstage(async (em) => {
    const rows = await em.execute<{ name: string }[]>(
      'select name from unit where id = any(?::uuid[]) order by name collate antoan.vietnamese, id',
      [`{${expected.map(({ id }) => id).join(',')}}`],
    );
    return rows.map(({ name }) => name);
  });
const below = (top: TestUnit, path: 'territoryPath' | 'managementPath' = 'territoryPath') =>
  units.filter((unit) => unit[path].startsWith(`${top[path]}.`));

describe('pages of a subtree hold each unit below it once, in Vietnamese order', () => {
  const office = () => world.as(grantOf('PROVINCIAL_OFFICE', 'TERRITORY', province));

  test('a province, which is most of the tree', async () => {
    expect(await listed(office(), { within: province.id })).toEqual(await inOrder(below(province)));
  });

  test('a district, branch by branch', async () => {
    expect(await listed(office(), { within: districts[1]!.id })).toEqual(await inOrder(below(districts[1]!)));
  });

  test('a unit with nothing below it', async () => {
    expect(await listed(office(), { within: schools[0]!.id })).toEqual([]);
  });

  test('a department, by management', async () => {
    const found = await listed(office(), { within: department.id, hierarchy: 'MANAGEMENT' });
    expect(found).toEqual(await inOrder(below(department, 'managementPath')));
  });
});

describe('pages of all that somebody sees', () => {
  test('begin with the very unit that the scope is', async () => {
    const officer = world.as(grantOf('DISTRICT_OFFICER', 'TERRITORY', districts[0]!));
    expect(await listed(officer, {})).toEqual(await inOrder([districts[0]!, ...below(districts[0]!)]));
    expect(await listed(officer, { kind: 'SCHOOL' })).toEqual(
      await inOrder(schools.filter(({ territoryPath }) => territoryPath.startsWith(districts[0]!.territoryPath))),
    );
  });

  test('hold what two scopes have in common once', async () => {
    const both = world.as(
      grantOf('DISTRICT_OFFICER', 'TERRITORY', districts[0]!),
      grantOf('MANAGER_OFFICER', 'MANAGEMENT', department),
    );
    const seen = new Set([districts[0]!, department, ...below(districts[0]!), ...below(department, 'managementPath')]);
    expect(await listed(both, {})).toEqual(await inOrder([...seen]));
  });

  test('below a place hold what the department has there', async () => {
    const officer = world.as(
      grantOf('MANAGER_OFFICER', 'MANAGEMENT', department),
      grantOf('DISTRICT_OFFICER', 'TERRITORY', communes[1]!),
    );
    expect(await listed(officer, { within: communes[1]!.id })).toEqual(await inOrder(below(communes[1]!)));
    expect(await listed(officer, { within: department.id, hierarchy: 'MANAGEMENT' })).toEqual(
      await inOrder(below(department, 'managementPath')),
    );
  });
});
