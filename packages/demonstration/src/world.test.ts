import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { answersFor, demonstrationWorld, namedUnits, windowOf } from './index.ts';
import { generateWorld } from './world.ts';

const world = demonstrationWorld();
const invented = world.units.filter(({ isInvented }) => isInvented);
const real = world.units.filter(({ isInvented }) => !isInvented);
const realIds = new Set(real.map(({ id }) => id));

/** Everything in the world, the lazy answers of two hundred units included, as one hash. */
function hashOf(seed: string): string {
  const generated = generateWorld(seed);
  const lazily = generated.units.slice(-200).map(({ id }) => answersFor(generated, id, 2021));
  const { unitOf: _unitOf, signersOf: _signersOf, ...plain } = generated;
  return createHash('sha256')
    .update(JSON.stringify([plain, lazily]))
    .digest('hex');
}

test('the same seed gives the same world, another seed another', () => {
  expect(hashOf('antoan-2021')).toBe(hashOf('antoan-2021'));
  expect(hashOf('antoan-2021')).not.toBe(hashOf('another'));
});

test('there are at least 600 schools, 400 enterprises and 150 agencies, all marked, all named once', () => {
  const count = (kind: string) => invented.filter((unit) => unit.kind === kind).length;
  expect(count('SCHOOL')).toBeGreaterThanOrEqual(600);
  expect(count('ENTERPRISE')).toBeGreaterThanOrEqual(400);
  expect(count('AGENCY')).toBeGreaterThanOrEqual(150);
  expect(invented.filter(({ name }) => !name.endsWith('(minh họa)'))).toEqual([]);
  expect(new Set(world.units.filter(({ kind }) => kind !== 'TERRITORY').map(({ name }) => name)).size).toBe(
    world.units.length - 162,
  );
  expect(new Set(world.units.map(({ id }) => id)).size).toBe(world.units.length);
});

test('every invented unit lies in a real commune and stands in all four hierarchies', () => {
  for (const { name, parents, paths } of invented) {
    expect(world.unitOf.get(parents.territory ?? ''), name).toMatchObject({ kind: 'TERRITORY', level: 'COMMUNE' });
    expect(world.unitOf.get(parents.management ?? ''), name).toMatchObject({ isInvented: false });
    expect(world.unitOf.get(parents.police ?? ''), name).toMatchObject({ kind: 'ARMED_FORCE' });
    expect(parents.reporting, name).toBe(parents.management);
    expect(paths.territory.split('.'), name).toHaveLength(4);
  }
});

test('every commune has a nursery, a primary and a lower-secondary school', () => {
  for (const commune of world.units.filter(({ level, kind }) => level === 'COMMUNE' && kind === 'TERRITORY')) {
    const levels = new Set(
      invented.filter(({ parents }) => parents.territory === commune.id).map(({ schoolLevel }) => schoolLevel),
    );
    expect([...levels], commune.name).toEqual(expect.arrayContaining(['PRESCHOOL', 'PRIMARY', 'LOWER_SECONDARY']));
  }
});

test('I-21 no hierarchy runs in a circle', () => {
  for (const unit of world.units)
    for (const path of Object.values(unit.paths)) {
      const labels = path.split('.');
      expect(new Set(labels).size).toBe(labels.length);
    }
});

test('nothing negative stands on a real institution', () => {
  const standings = world.standings.filter(({ unitId }) => realIds.has(unitId));
  expect(new Set(standings.map(({ value }) => value))).toEqual(new Set(['MET', 'PENDING', 'NOT_SUBJECT']));
  const assessments = world.assessments.filter(({ unitId }) => realIds.has(unitId));
  expect(assessments.length).toBeGreaterThan(60);
  expect(
    assessments.filter(
      ({ state, appraisedResult, failing }) =>
        state === 'NOT_SUBMITTED' || appraisedResult === 'NOT_MET' || failing !== null,
    ),
  ).toEqual([]);
  expect(
    assessments.filter(({ submittedAt, dueOn }) => submittedAt === null || submittedAt.slice(0, 10) > dueOn),
  ).toEqual([]);
  expect(
    world.reports.filter(({ unitId, isLate, state }) => realIds.has(unitId) && (isLate || state !== 'ACCEPTED')),
  ).toEqual([]);
  for (const records of [world.nominations, world.guardForces, world.headTenures, world.modelSites])
    expect(records.filter(({ unitId }) => realIds.has(unitId))).toEqual([]);
});

test('a failure never stands on a name like that of a real agency', () => {
  const lookalike =
    /^(?:Trung tâm Y tế|Bệnh viện|Hạt Kiểm lâm|Bảo hiểm xã hội|Kho bạc|Chi cục Thuế|Chi cục Thống kê|Trung tâm Văn hóa, Thể thao|Trung tâm Dịch vụ nông nghiệp|Ban Quản lý dự án|Trung tâm Phát triển quỹ đất|THPT Bảo Thắng|THCS Phố Lu)/u;
  const similar = new Set(invented.filter(({ name }) => lookalike.test(name)).map(({ id }) => id));
  expect(similar.size).toBe(11 * 9 + 2);
  expect(world.standings.filter(({ unitId, value }) => similar.has(unitId) && value === 'NOT_MET')).toEqual([]);
  expect(world.assessments.filter(({ unitId, state }) => similar.has(unitId) && state === 'NOT_SUBMITTED')).toEqual([]);
  expect(world.reports.filter(({ unitId, isLate }) => similar.has(unitId) && isLate)).toEqual([]);
});

test('heads carry the mark, one at a time, some changed within the year on either side of its middle', () => {
  expect(world.headTenures.filter(({ personName }) => !personName.endsWith('(minh họa)'))).toEqual([]);
  const window = windowOf(2021);
  const changed = world.headTenures.filter(({ from }) => from > window.from && from <= window.to);
  expect(changed.length).toBeGreaterThan(80);
  expect(changed.filter(({ from }) => from < '2021-05-16').length).toBeGreaterThan(20);
  expect(changed.filter(({ from }) => from > '2021-05-16').length).toBeGreaterThan(20);
  expect(changed.some(({ isActing }) => isActing)).toBe(true);
  const current = world.headTenures.filter(({ to }) => to === null);
  expect(current).toHaveLength(invented.length);
});

test('the enterprise is large, in Tằng Loỏng, under Ban Quản lý Khu kinh tế, and found not to meet the standard of 2021', () => {
  const enterprise = world.unitOf.get(namedUnits.enterprise);
  expect(enterprise).toMatchObject({ kind: 'ENTERPRISE', sizeClass: 'LARGE', inIndustrialZone: true });
  expect(enterprise?.parents).toMatchObject({
    management: namedUnits.economicZoneBoard,
    police: namedUnits.provincialPolice,
  });
  const years = world.assessments.filter(({ unitId }) => unitId === namedUnits.enterprise);
  expect(years).toMatchObject([
    { year: 2020, state: 'DECIDED', appraisedResult: 'MET' },
    { year: 2021, state: 'APPRAISED', appraisedResult: 'NOT_MET', failing: '2.2' },
  ]);
});

test.each([
  [
    'THPT Bảo Thắng (minh họa)',
    namedUnits.upperSecondarySchool,
    namedUnits.educationDepartment,
    namedUnits.provincialPolice,
  ],
  ['THCS Phố Lu (minh họa)', namedUnits.lowerSecondarySchool, namedUnits.baoThangCommittee, namedUnits.baoThangPolice],
])('%s met the standard of 2020 and has not begun 2021', (name, id, management, police) => {
  expect(world.unitOf.get(id)).toMatchObject({ name, parents: { management, police } });
  expect(world.assessments.filter(({ unitId }) => unitId === id)).toMatchObject([{ year: 2020, state: 'DECIDED' }]);
  expect(world.standings.filter(({ unitId }) => unitId === id).map(({ value }) => value)).toEqual(['MET', 'PENDING']);
});

test('the world is made in half a second', () => {
  // The best of three: a machine busy with something else shall not fail the test.
  const times = [1, 2, 3].map((round) => {
    const started = performance.now();
    generateWorld(`timing ${round}`);
    return performance.now() - started;
  });
  expect(Math.min(...times)).toBeLessThan(500);
});
