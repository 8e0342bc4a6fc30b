import { newId } from '@antoan/ids';
import { UnitKind } from '@antoan/subgraph-kit';
import { grantOf, startTestService, unitAt, type TestService } from '@antoan/test-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { service } from '../service.ts';
import { UnitLevel } from '../unit/unit.enums.ts';
import { buildUnit, stageUnits } from '../unit/unit.factory.ts';
import { advanceUnits, followVersions, recordCodes, recordVersions, type VersionRecord } from './record-versions.ts';

const province = unitAt('Tỉnh Lào Cai');
const district = unitAt('Huyện Bảo Thắng', { territory: province });
const oldCommune = unitAt('Xã Phố Lu cũ', { territory: district });
const newCommune = unitAt('Xã Bảo Thắng', { territory: province });
const school = unitAt('Trường THCS Phố Lu (minh họa)', { territory: oldCommune });

let world: TestService;
beforeAll(async () => {
  world = await startTestService(service, { settings: undefined });
  await world.offstage(async (em) => {
    const territory = { kind: UnitKind.TERRITORY };
    await stageUnits(em, [
      buildUnit(province, { ...territory, level: UnitLevel.PROVINCE, code: '10' }),
      buildUnit(district, { ...territory, code: '086', validTo: '2025-07-01' }),
      buildUnit(oldCommune, { ...territory, level: UnitLevel.COMMUNE, code: '02905', validTo: '2025-07-01' }),
      buildUnit(newCommune, { ...territory, level: UnitLevel.COMMUNE, code: '02904', validFrom: '2025-07-01' }),
    ]);
    await em.execute(
      `insert into lineage (id, from_unit_id, to_unit_id, kind, effective) values (?, ?, ?, 'MERGE', '2025-07-01')`,
      [newId(), oldCommune.id, newCommune.id],
    );
    await stageUnits(em, [buildUnit(school)]);
    await followVersions(em, world.clock, [school.id]);
  });
});
afterAll(() => world.stop());

/** A unit of its own for a test that breaks it. */
async function stageAlone(em: EntityManager, facts: Partial<VersionRecord> = {}): Promise<VersionRecord> {
  const place = unitAt(`Trường thử ${newId()} (minh họa)`, { territory: province });
  await stageUnits(em, [buildUnit(place, { validTo: '2021-01-01' })]);
  return {
    unitId: place.id,
    validFrom: '2021-01-01',
    validTo: null,
    name: place.name,
    shortName: null,
    kind: 'SCHOOL',
    level: 'UNIT',
    schoolLevel: null,
    sizeClass: null,
    partyOrganisation: false,
    inIndustrialZone: false,
    address: null,
    parents: { territory: province.id, management: null, police: null, reporting: null },
    instrumentId: null,
    ...facts,
  };
}

const record = (facts: Partial<VersionRecord>) =>
  world.offstage(async (em) => {
    const version = await stageAlone(em, facts);
    await recordVersions(em, [version]);
    await followVersions(em, world.clock, [version.unitId]);
  });

test('a version tells of a unit, and no unit goes that a version tells of', async () => {
  await expect(
    world.offstage(async (em) => recordVersions(em, [{ ...(await stageAlone(em)), unitId: newId() }])),
  ).rejects.toThrow('a version of no unit');
  await expect(world.offstage((em) => em.execute('delete from unit where id = ?', [school.id]))).rejects.toThrow(
    'a unit that versions tell of',
  );
});

test('I-20 two versions of a unit never overlap', async () => {
  await expect(record({ validFrom: '2020-12-01' })).rejects.toThrow('unit_version_no_overlap');
});

test('I-20 the life of a unit has no hole', async () => {
  await expect(record({ validFrom: '2021-02-01' })).rejects.toThrow('a life with a hole');
});

test('a unit cannot stand under one that is not there', async () => {
  await expect(
    record({ parents: { territory: newId(), management: null, police: null, reporting: null } }),
  ).rejects.toThrow('a parent that does not live as long');
});

test('I-21 no unit stands under itself, by whatever way around', async () => {
  await expect(
    world.offstage(async (em) => {
      const above = await stageAlone(em);
      const below = await stageAlone(em, {
        parents: { territory: above.unitId, management: null, police: null, reporting: null },
      });
      await recordVersions(em, [below, { ...above, parents: { ...above.parents, territory: below.unitId } }]);
      await followVersions(em, world.clock, [above.unitId, below.unitId]);
    }),
  ).rejects.toThrow('a circle');
});

test('I-22 one code has one holder at any date, and may have another later', async () => {
  const code = (unitId: string, validFrom: string) =>
    world.offstage((em) =>
      recordCodes(em, [
        { unitId, scheme: 'GSO', value: '02647', validFrom, validTo: validFrom === '2020-03-01' ? '2025-07-01' : null },
      ]),
    );
  await code(oldCommune.id, '2020-03-01').catch(() => undefined);
  await code(school.id, '2020-03-01');
  await expect(code(province.id, '2024-01-01')).rejects.toThrow('unit_code_one_holder');
  await code(newCommune.id, '2025-07-01').catch((error: Error) => expect(error.message).toContain('one_per_scheme'));
});

test('what stood in a commune that was merged goes on in its successor, and nothing of before moves', async () => {
  const officer = world.as(grantOf('PROVINCIAL_OFFICE', 'TERRITORY', province));
  const { unit } = await officer.query<{ unit: { placeName: string; versions: object[]; then: object } }>(
    `query ($id: ID!) { unit(id: $id) { placeName then: at(day: "2025-07-01") { place { name } } versions { validFrom validTo place { name } } } }`,
    { id: school.id },
  );
  expect(unit).toEqual({
    placeName: oldCommune.name,
    then: { place: { name: newCommune.name } },
    versions: [
      { validFrom: '2020-03-01', validTo: '2025-07-01', place: { name: oldCommune.name } },
      { validFrom: '2025-07-01', validTo: null, place: { name: newCommune.name } },
    ],
  });
});

test('a list of another day goes by the tree of that day', async () => {
  const officer = world.as(grantOf('PROVINCIAL_OFFICE', 'TERRITORY', province));
  const listed = (within: string, asOf: string) =>
    officer
      .query<{ units: { edges: { node: { id: string; at: { name: string } } }[] } }>(
        `query ($within: ID!, $asOf: LocalDate!) { units(within: $within, asOf: $asOf) { totalCount edges { node { id at(day: $asOf) { name } } } } }`,
        { within, asOf },
      )
      .then(({ units }) => units.edges.map(({ node }) => node.at.name));
  expect(await listed(district.id, '2024-01-01')).toEqual([school.name, oldCommune.name]);
  expect(await listed(district.id, '2025-07-01')).toEqual([]);
  expect(await listed(newCommune.id, '2025-07-01')).toEqual([school.name]);
  expect(await listed(province.id, '2025-07-01')).toContain(newCommune.name);
});

test('on its day a version recorded beforehand comes into force, and what stands below moves along', async () => {
  await world.offstage((em) => advanceUnits(em, world.clock));
  const paths = () =>
    world.offstage(
      async (em) =>
        (
          await em.execute<{ territory_path: string }[]>('select territory_path from unit where id = ?', [school.id])
        )[0]!,
    );
  const before = await paths();
  world.clock.set(new Date('2025-07-01T02:00:00Z'));
  await world.offstage((em) => advanceUnits(em, world.clock));
  expect(before.territory_path.split('.')).toHaveLength(4);
  expect((await paths()).territory_path).toBe(
    [province, newCommune, school].map(({ id }) => id.replaceAll('-', '')).join('.'),
  );
  world.clock.set(new Date('2021-11-20T02:00:00Z'));
});

test('a district officer learns nothing of another district’s past', async () => {
  const other = unitAt('Huyện Bắc Hà', { territory: province });
  const { unit } = await world
    .as(grantOf('DISTRICT_OFFICER', 'TERRITORY', other))
    .query<{ unit: unknown }>('query ($id: ID!) { unit(id: $id) { versions { name } lineage { id } } }', {
      id: school.id,
    });
  expect(unit).toBeNull();
});
