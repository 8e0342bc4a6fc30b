import { newId } from '@antoan/ids';
import { UnitKind } from '@antoan/subgraph-kit';
import { grantOf, startTestService, unitAt, type TestService } from '@antoan/test-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { service } from '../service.ts';
import { UnitStanding } from '../standing/unit-standing.entity.ts';
import type { Unit } from '../unit/unit.entity.ts';
import { Standing, UnitLevel } from '../unit/unit.enums.ts';
import { buildUnit, stageUnits } from '../unit/unit.factory.ts';
import { advanceUnits, followVersions } from '../version/record-versions.ts';

const province = unitAt('Tỉnh Lào Cai');
const baoThang = unitAt('Huyện Bảo Thắng', { territory: province });
const laoCai = unitAt('Thành phố Lào Cai', { territory: province });
const police = unitAt('Công an huyện Bảo Thắng', { territory: baoThang });
const giaPhu = unitAt('Xã Gia Phú cũ', { territory: baoThang });
const xuanGiao = unitAt('Xã Xuân Giao', { territory: baoThang });
const divided = unitAt('Xã Bị Chia', { territory: baoThang });
const lasting = unitAt('Xã Giữ Nguyên', { territory: baoThang });
const thongNhat = unitAt('Xã Thống Nhất', { territory: laoCai });
const newGiaPhu = unitAt('Xã Gia Phú', { territory: province });
const newTangLoong = unitAt('Xã Tằng Loỏng', { territory: province });

const met = unitAt('Trường A (minh họa)', { territory: giaPhu, police });
const notMet = unitAt('Trường B (minh họa)', { territory: xuanGiao });
const inDivided = unitAt('Trường C (minh họa)', { territory: divided });
const movedOut = unitAt('Trường D (minh họa)', { territory: divided });
const ended = unitAt('Trường E (minh họa)', { territory: giaPhu });
const ofDistrict = unitAt('Trường G (minh họa)', { territory: baoThang, police });
const nextDoor = unitAt('Trường H (minh họa)', { territory: thongNhat });
const late = unitAt('Trường I (minh họa)', { territory: newGiaPhu });
const lateInLasting = unitAt('Trường K (minh họa)', { territory: lasting });
const inLasting = unitAt('Trường L (minh họa)', { territory: lasting });

let world: TestService;
beforeAll(async () => {
  world = await startTestService(service, { settings: undefined });
  const gone = { kind: UnitKind.TERRITORY, validTo: '2025-07-01' };
  const commune = { ...gone, level: UnitLevel.COMMUNE };
  const begun = { kind: UnitKind.TERRITORY, level: UnitLevel.COMMUNE, validFrom: '2025-07-01' };
  await world.offstage(async (em) => {
    await stageUnits(em, [
      buildUnit(province, { kind: UnitKind.TERRITORY, level: UnitLevel.PROVINCE, code: '10' }),
      buildUnit(laoCai, { ...gone, code: '080' }),
      buildUnit(baoThang, { ...gone, code: '086' }),
      buildUnit(giaPhu, { ...commune, code: '02923' }),
      buildUnit(xuanGiao, { ...commune, code: '02932' }),
      buildUnit(divided, { ...commune, code: '02938' }),
      buildUnit(lasting, { ...begun, code: '03085', validFrom: '2020-03-01' }),
      buildUnit(thongNhat, { ...commune, code: '02659' }),
      buildUnit(newGiaPhu, { ...begun, code: '02923' }),
      buildUnit(newTangLoong, { ...begun, code: '02908' }),
    ]);
    for (const [from, to, kind] of [
      [giaPhu, newGiaPhu, 'MERGE'],
      [thongNhat, newGiaPhu, 'MERGE'],
      [xuanGiao, newTangLoong, 'MERGE'],
      [divided, newGiaPhu, 'SPLIT'],
      [divided, newTangLoong, 'SPLIT'],
      [lasting, lasting, 'CONTINUE'],
    ] as const)
      await draw(em, from.id, to.id, kind);
    const units = [
      ...[met, notMet, inDivided, movedOut, ofDistrict, nextDoor, inLasting].map((unit) => buildUnit(unit)),
      buildUnit(police, { kind: UnitKind.ARMED_FORCE, validTo: '2025-03-01' }),
      buildUnit(ended, { validTo: '2023-09-01' }),
      buildUnit(late, { validFrom: '2025-08-01' }),
      buildUnit(lateInLasting, { validFrom: '2025-08-01' }),
    ];
    await stageUnits(em, units);
    await draw(em, movedOut.id, movedOut.id, 'MOVE');
    em.persist([say(units[0]!, Standing.MET), say(units[1]!, Standing.NOT_MET)]);
    await em.flush();
    await followVersions(em, world.clock, [lasting.id, ...units.map(({ id }) => id)]);
  });
});
afterAll(() => world.stop());

function draw(em: EntityManager, from: string, to: string, kind: string) {
  return em.execute(
    `insert into lineage (id, from_unit_id, to_unit_id, kind, effective) values (?, ?, ?, ?, '2025-07-01')`,
    [newId(), from, to, kind],
  );
}

function say({ id, territoryPath, managementPath, policePath, reportingPath }: Unit, standing: Standing) {
  const paths = { territoryPath, managementPath, policePath, reportingPath };
  return Object.assign(new UnitStanding(), { unitId: id, year: 2020, standing, standingVersion: 1, ...paths });
}

interface Board {
  reportedOn: string;
  boundariesOf: string;
  tally: { total: number };
  places: { place: { name: string }; tally: { met: number; notMet: number; total: number } }[];
  unplaced: { reason: string; tally: { total: number } }[];
  heirs: { name: string; code: string }[];
}
const document = `query ($within: ID!, $year: Int = 2020, $level: UnitLevel = COMMUNE, $basis: BoundaryBasis = ON_DAY, $asOf: LocalDate) {
  placeBoard(within: $within, year: $year, level: $level, basis: $basis, asOf: $asOf) {
    reportedOn boundariesOf tally { total } places { place { name } tally { met notMet total } }
    unplaced { reason tally { total } } heirs { name code } } }`;
const office = () => world.as(grantOf('PROVINCIAL_OFFICE', 'TERRITORY', province));
const officer = () => world.as(grantOf('DISTRICT_OFFICER', 'TERRITORY', baoThang));
const boardOf = async (variables: Record<string, unknown>, who = office()) =>
  (await who.query<{ placeBoard: Board }>(document, { within: province.id, ...variables })).placeBoard;
const totals = ({ places }: Board) => Object.fromEntries(places.map(({ place, tally }) => [place.name, tally.total]));
const reasons = ({ unplaced }: Board) => Object.fromEntries(unplaced.map(({ reason, tally }) => [reason, tally.total]));
const placed = ({ places, unplaced }: Board) =>
  [...places, ...unplaced].reduce((sum, { tally }) => sum + tally.total, 0);

test('a year is counted where its units stood when it ended, and a place without units is told as empty', async () => {
  const board = await boardOf({ within: baoThang.id, basis: 'AS_REPORTED' });
  expect(board).toMatchObject({ reportedOn: '2020-11-15', boundariesOf: '2020-11-15', tally: { total: 8 }, heirs: [] });
  expect(totals(board)).toEqual({
    [giaPhu.name]: 2,
    [xuanGiao.name]: 1,
    [divided.name]: 2,
    [lasting.name]: 1,
  });
  expect(board.places.find(({ place }) => place.name === giaPhu.name)?.tally).toMatchObject({ met: 1, notMet: 0 });
  expect(reasons(board)).toEqual({ NO_PARENT: 2 });
});

test('under new boundaries units go where they stand then, and those of a divided commune are not guessed', async () => {
  const board = await boardOf({ basis: 'NEW_BOUNDARIES' });
  expect(board.boundariesOf).toBe('2025-07-01');
  expect(totals(board)).toEqual({ [newGiaPhu.name]: 4, [newTangLoong.name]: 1, [lasting.name]: 1 });
  expect(reasons(board)).toEqual({ NO_LINE: 1, NO_PARENT: 1, SPLIT_WITHOUT_SHARE: 1 });
});

test('under old boundaries a unit that had not begun counts in the one place its own was made of, or in none', async () => {
  world.clock.set(new Date('2025-12-01T02:00:00Z'));
  await world.offstage((em) => advanceUnits(em, world.clock));
  const board = await boardOf({ year: 2025, basis: 'OLD_BOUNDARIES', asOf: '2021-01-01' });
  world.clock.set(new Date('2021-11-20T02:00:00Z'));
  await world.offstage((em) => advanceUnits(em, world.clock));

  expect(board.reportedOn).toBe('2025-11-15');
  expect(totals(board)).toMatchObject({ [giaPhu.name]: 1, [lasting.name]: 2, [thongNhat.name]: 1 });
  expect(reasons(board)).toEqual({ NO_PARENT: 1, SEVERAL_PREDECESSORS: 1 });
});

test.each(['ON_DAY', 'AS_REPORTED', 'OLD_BOUNDARIES', 'NEW_BOUNDARIES'])(
  'by %s every unit is counted once, whatever the level',
  async (basis) => {
    for (const level of ['PROVINCE', 'DISTRICT', 'COMMUNE']) {
      const board = await boardOf({ basis, level });
      expect(placed(board)).toBe(board.tally.total);
      expect(board.tally.total).toBe(9);
    }
  },
);

test('a district officer counts her own units alone, also in places that others share', async () => {
  const board = await boardOf({ within: baoThang.id, basis: 'NEW_BOUNDARIES' }, officer());
  expect(totals(board)).toEqual({ [newGiaPhu.name]: 3, [newTangLoong.name]: 1, [lasting.name]: 1 });
  expect(placed(board)).toBe(8);
  await expect(boardOf({ within: laoCai.id, basis: 'NEW_BOUNDARIES' }, officer())).rejects.toThrow('NOT_FOUND');
});

test('a district that is no more says where its land lies now', async () => {
  const board = await boardOf({ within: baoThang.id, asOf: '2025-07-01' }, officer());
  expect(board).toMatchObject({ tally: { total: 0 }, places: [] });
  expect(board.heirs).toEqual([
    { name: newTangLoong.name, code: '02908' },
    { name: newGiaPhu.name, code: '02923' },
    { name: lasting.name, code: '03085' },
  ]);
});

test('in a new commune outside her scope an officer finds her own units as they will stand there, and nobody else’s', async () => {
  const { units } = await officer().query<{ units: { edges: { node: { id: string } }[] } }>(
    'query ($within: ID!) { units(within: $within, asOf: "2025-07-01") { edges { node { id } } } }',
    { within: newGiaPhu.id },
  );
  expect(units.edges.map(({ node }) => node.id).toSorted()).toEqual([met.id, movedOut.id, inDivided.id].toSorted());
});

test('area police count the units in their charge by commune, and nobody else’s', async () => {
  const inCharge = world.as(grantOf('AREA_POLICE', 'POLICE', police));
  const board = await boardOf({ within: baoThang.id, asOf: '2021-11-19' }, inCharge);
  expect(totals(board)).toEqual({ [giaPhu.name]: 1, [xuanGiao.name]: 0, [divided.name]: 0, [lasting.name]: 0 });
  expect(board.places.find(({ place }) => place.name === giaPhu.name)?.tally).toMatchObject({ met: 1 });
  const listed = `query ($within: ID!, $asOf: LocalDate) { units(within: $within, asOf: $asOf, organisationsOnly: true) { edges { node { name } } } }`;
  for (const asOf of [null, '2021-11-19']) {
    const { units } = await inCharge.query<{ units: { edges: { node: { name: string } }[] } }>(listed, {
      within: giaPhu.id,
      asOf,
    });
    expect(units.edges.map(({ node }) => node.name)).toEqual([met.name]);
  }
  expect((await boardOf({ within: baoThang.id }, inCharge)).tally.total).toBe(board.tally.total);
});

test('a day on the wrong side of the year, or a level that is no place, is told at its field', async () => {
  for (const [variables, path] of [
    [{ basis: 'OLD_BOUNDARIES', asOf: '2024-01-01' }, 'asOf'],
    [{ basis: 'NEW_BOUNDARIES', asOf: '2020-04-01' }, 'asOf'],
    [{ level: 'UNIT' }, 'level'],
  ] as const) {
    const { errors } = await office().ask(document, { within: province.id, ...variables });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', problems: [{ path: [path] }] });
  }
});

test('a district officer is told the days on which the whole province changed, and what there was then', async () => {
  const { changeDays } = await officer().query<{ changeDays: object[] }>(
    '{ changeDays { day districts communes endsDistrictPolice } }',
    {},
  );
  expect(changeDays).toEqual([
    { day: '2020-03-01', districts: 2, communes: 5, endsDistrictPolice: false },
    { day: '2025-03-01', districts: 2, communes: 5, endsDistrictPolice: true },
    { day: '2025-07-01', districts: 0, communes: 3, endsDistrictPolice: false },
  ]);
});
