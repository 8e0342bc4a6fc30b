import { labelOf } from '@antoan/ids';
import { grantOf, startTestService, unitAt, type TestService } from '@antoan/test-kit';
import { laoCaiId, territoryId } from '@antoan/territory';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { service } from '../service.ts';

let world: TestService;
beforeAll(async () => {
  world = await startTestService(service, { settings: undefined });
  await world.service.loadBase();
});
afterAll(() => world.stop());

const label = labelOf(laoCaiId);
const province = {
  ...unitAt('Tỉnh Lào Cai'),
  id: laoCaiId,
  territoryPath: label,
  managementPath: label,
  policePath: label,
  reportingPath: label,
};
const office = () => world.as(grantOf('PROVINCIAL_OFFICE', 'TERRITORY', province));

test('loading again changes nothing', async () => {
  const rows = () =>
    world.offstage((em) =>
      em.execute(
        'select (select count(*) from unit) as units, (select count(*) from unit_version) as versions, (select count(*) from lineage) as edges, (select sum(version) from unit) as changes',
      ),
    );
  const before = await rows();
  await world.service.loadBase();
  expect(await rows()).toEqual(before);
});

test('the territory changed on these days, and this is what there was from then on', async () => {
  const { changeDays } = await office().query<{ changeDays: object[] }>(
    'query { changeDays { day districts communes instruments { number isFromMemory } } }',
  );
  expect(changeDays.map((change) => ({ ...change, instruments: undefined }))).toEqual([
    { day: '2020-03-01', districts: 9, communes: 152 },
    { day: '2024-11-01', districts: 9, communes: 151 },
    // The police of the districts ended on this day; the places stayed.
    { day: '2025-03-01', districts: 9, communes: 151 },
    { day: '2025-07-01', districts: 0, communes: 99 },
  ]);
  expect(changeDays.at(-1)).toMatchObject({
    instruments: expect.arrayContaining([expect.objectContaining({ number: '1673/NQ-UBTVQH15' })]) as unknown,
  });
});

const listed = `query ($day: LocalDate!, $text: String) { units(asOf: $day, search: $text, kind: TERRITORY, first: 100) {
  totalCount edges { node { id at(day: $day) { name codes { value } place { name } } } } } }`;
interface Listed {
  units: {
    totalCount: number;
    edges: { node: { id: string; at: { name: string; codes: { value: string }[]; place: { name: string } } } }[];
  };
}

test('“phường Lào Cai” is another place with another code in 2020 and in 2025', async () => {
  const wardOf = async (day: string) => {
    const { units } = await office().query<Listed>(listed, { day, text: 'phuong lao cai' });
    return units.edges.map(({ node }) => node).find(({ at }) => at.name === 'Phường Lào Cai')!;
  };
  const [before, after] = [await wardOf('2021-11-20'), await wardOf('2025-07-01')];
  expect(before.at.codes).toEqual([{ value: '02641' }]);
  expect(after.at.codes).toEqual([{ value: '02647' }]);
  expect(after.id).not.toBe(before.id);
});

test('code 15 is Lào Cai’s from 01/7/2025, and was another province’s before', async () => {
  const { unit } = await office().query<{ unit: { codes: object[] } }>(
    'query ($id: ID!) { unit(id: $id) { codes { value validFrom validTo } } }',
    { id: laoCaiId },
  );
  expect(unit.codes).toEqual([
    { value: '10', validFrom: '2020-03-01', validTo: '2025-07-01' },
    { value: '15', validFrom: '2025-07-01', validTo: null },
  ]);
});

test('Xã Tà Chải went into Thị trấn Bắc Hà on 01/11/2024', async () => {
  const { unit } = await office().query<{ unit: { lineage: object[] } }>(
    'query ($id: ID!) { unit(id: $id) { lineage { kind effective to { name } instrument { number } } } }',
    { id: territoryId('02872', '2020') },
  );
  expect(unit.lineage[0]).toEqual({
    kind: 'MERGE',
    effective: '2024-11-01',
    to: { name: 'Thị trấn Bắc Hà' },
    instrument: { number: '1197/NQ-UBTVQH15' },
  });
});

test('other services are told of the province and not of its neighbour', async () => {
  const told = await world.offstage((em) =>
    em.execute<{ name: string }[]>(
      `select payload ->> 'name' as name from outbox_event where payload ->> 'level' = 'PROVINCE' and payload ->> 'kind' = 'TERRITORY'`,
    ),
  );
  expect(told.map(({ name }) => name)).toEqual(['Tỉnh Lào Cai']);
});

test('the bodies of the districts end with them, and their police before', async () => {
  const ends = await world.offstage((em) =>
    em.execute<{ name: string; day: string }[]>(
      `select name, valid_to::text as day from unit where name in ('UBND huyện Bắc Hà', 'Công an huyện Bắc Hà') order by name`,
    ),
  );
  expect(ends).toEqual([
    { name: 'Công an huyện Bắc Hà', day: '2025-03-01' },
    { name: 'UBND huyện Bắc Hà', day: '2025-07-01' },
  ]);
});
