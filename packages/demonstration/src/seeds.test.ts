import { namesPersonPattern } from '@antoan/vietnamese-text';
import { expect, test } from 'vitest';
import {
  answersFor,
  demonstrationAccounts,
  demonstrationWorld,
  headedMostOf,
  namedPersons,
  namedUnits,
} from './index.ts';

const world = demonstrationWorld();
const standing = (unitId: string, year: number) =>
  world.standings.find((each) => each.unitId === unitId && each.year === year)?.value;

test('the accounts of the issue exist, each an office with one grant from 01/01/2020', () => {
  expect(demonstrationAccounts.map(({ username }) => username)).toEqual(
    'truong truong.nhap truong2 truong2.nhap doanhnghiep doanhnghiep.nhap so.gddt so.gddt.lanhdao bql.kkt huyen.baothang huyen.baothang.chutich huyen.bacha ca.baothang ca.baothang.lanhdao pv05 pv05.lanhdao tdkt tdkt.lanhdao vanphong vanphong.lanhdao chutich cong.ttdt baolaocai daiptth giamsat quantri phapche phapche2'.split(
      ' ',
    ),
  );
  for (const { grants } of demonstrationAccounts) {
    expect(grants).toHaveLength(1);
    expect(grants[0]).toMatchObject({ validFrom: '2020-01-01', validTo: null });
    for (const id of [grants[0]?.scopeUnitId, grants[0]?.bodyUnitId]) if (id) expect(world.unitOf.has(id)).toBe(true);
  }
});

test.each([
  ['truong', 'UNIT_HEAD', 'MANAGEMENT', namedUnits.upperSecondarySchool, namedUnits.upperSecondarySchool],
  ['huyen.baothang', 'DISTRICT_OFFICER', 'TERRITORY', namedUnits.baoThang, namedUnits.baoThangCommittee],
  ['ca.baothang.lanhdao', 'AREA_POLICE', 'POLICE', namedUnits.baoThangPolice, namedUnits.baoThangPolice],
  ['pv05', 'PV05_OFFICER', 'TERRITORY', namedUnits.province, namedUnits.provincialPolice],
  ['baolaocai', 'JOURNALIST', null, null, namedUnits.newspaper],
  ['quantri', 'SYSTEM_ADMINISTRATOR', null, null, null],
])('%s acts as %s', (username, role, hierarchy, scopeUnitId, bodyUnitId) => {
  const account = demonstrationAccounts.find((each) => each.username === username);
  expect(account?.grants).toMatchObject([{ role, hierarchy, scopeUnitId, bodyUnitId }]);
});

test('I-25 guards: certified and female are among the actual, more than established needs a note, state agencies hire none', () => {
  expect(world.guardForces.length).toBeGreaterThan(1000);
  for (const force of world.guardForces) {
    expect(force.certified).toBeLessThanOrEqual(force.actual);
    expect(force.female).toBeLessThanOrEqual(force.actual);
    if (force.actual > force.established) expect(force.note).not.toBeNull();
    if (force.provision === 'CONTRACTED') expect(world.unitOf.get(force.unitId)?.kind).toBe('ENTERPRISE');
  }
  expect(world.guardForces.some(({ provision }) => provision === 'CONTRACTED')).toBe(true);
});

test('I-27 about 23 models have more than 200 sites; active ones have groups; a proposed model has none', () => {
  expect(world.models).toHaveLength(23);
  expect(world.modelSites.length).toBeGreaterThan(200);
  expect(new Set(world.modelSites.map(({ modelId, unitId }) => `${modelId} ${unitId}`)).size).toBe(
    world.modelSites.length,
  );
  expect(world.modelSites.every(({ groupsCount }) => groupsCount >= 1)).toBe(true);
  const proposed = world.models.find(({ state }) => state === 'PROPOSED');
  expect(world.modelSites.some(({ modelId }) => modelId === proposed?.id)).toBe(false);
});

test('I-1 I-2 what was granted for 2020 went to units that met the standard', () => {
  const lines = world.awardDecisions.flatMap((decision) => decision.lines);
  expect(lines.length).toBeGreaterThan(40);
  for (const { unitId, year, nominationId } of lines) {
    expect(standing(unitId, year)).toBe('MET');
    expect(world.nominations.find(({ id }) => id === nominationId)).toMatchObject({
      state: 'GRANTED',
      expectedOutcome: 'CLEAR',
    });
  }
});

test('I-3 I-4 I-5 a nomination of 2021 is barred, held or cleared as clause 5 says', () => {
  const screened = world.nominations.filter(({ year, state }) => year === 2021 && state !== 'DRAFT');
  for (const { unitId, subject, nomineeName, state } of screened) {
    const tenures = world.headTenures.filter((tenure) => tenure.unitId === unitId);
    const isCovered = subject === 'COLLECTIVE' || (subject === 'HEAD' && headedMostOf(tenures, nomineeName, 2021));
    const byStanding = { MET: 'CLEARED', NOT_MET: 'BARRED', PENDING: 'HELD', NOT_SUBJECT: 'CLEARED' }[
      standing(unitId, 2021)!
    ];
    expect(state).toBe(isCovered ? byStanding : 'CLEARED');
  }
  for (const state of ['BARRED', 'HELD', 'CLEARED'])
    expect(screened.filter((each) => each.state === state).length).toBeGreaterThan(5);
});

test('the enterprise has nominated itself, its director and its accountant, and the first two are held', () => {
  const own = world.nominations.filter(({ unitId, year }) => unitId === namedUnits.enterprise && year === 2021);
  expect(own).toMatchObject([
    { subject: 'COLLECTIVE', state: 'HELD' },
    { subject: 'HEAD', nomineeName: namedPersons.enterpriseDirector, state: 'HELD' },
    { subject: 'INDIVIDUAL', nomineeName: namedPersons.enterpriseAccountant, state: 'CLEARED' },
  ]);
});

test('I-30 I-33 releases name only units that met the standard, and are public only with both keys', () => {
  const states = new Set(world.releases.filter(({ year }) => year === 2021).map(({ state }) => state));
  expect(states).toEqual(new Set(['OFFERED', 'CLEARED']));
  for (const { kind, year, items, state, clearances, publishedAt } of world.releases) {
    expect(state === 'PUBLISHED').toBe(year === 2020);
    expect(publishedAt !== null).toBe(state === 'PUBLISHED');
    expect(clearances.map(({ key }) => key)).toEqual(state === 'OFFERED' ? ['DATA_OWNER'] : ['DATA_OWNER', 'OFFICE']);
    for (const item of items) {
      if (kind === 'RECOGNITION') expect(standing(item.unitId, year)).toBe('MET');
      expect(item.placeName).not.toBe('');
      expect(item.districtName).toMatch(/^(?:Huyện|Thị xã|Thành phố) /u);
    }
  }
  const published = world.releases
    .filter(({ kind, year }) => kind === 'RECOGNITION' && year === 2020)
    .flatMap(({ items }) => items);
  expect(published).toHaveLength(world.standings.filter(({ year, value }) => year === 2020 && value === 'MET').length);
});

test('the enterprise people sign in for has a half-year report to fill in', () => {
  const { bodyUnitId } = demonstrationAccounts.find(({ username }) => username === 'doanhnghiep.nhap')!.grants[0]!;
  const report = world.reports.find(({ unitId }) => unitId === bodyUnitId)!;
  expect(report).toMatchObject({ state: 'OPEN', isLate: true, submittedAt: null, acceptedAt: null });
  expect(report.cells.length).toBeGreaterThan(0);
  expect(report.cells.every(({ value }) => value === null)).toBe(true);
});

test('reports of the half-year meet each state, on time and late, and go to whom the unit reports', () => {
  expect(new Set(world.reports.map(({ state }) => state))).toEqual(new Set(['OPEN', 'DRAFT', 'SUBMITTED', 'ACCEPTED']));
  for (const { unitId, receiverUnitId, state, cells, isLate, submittedAt } of world.reports) {
    expect(receiverUnitId).toBe(world.unitOf.get(unitId)?.parents.reporting);
    if (state === 'ACCEPTED' || state === 'SUBMITTED') {
      expect(cells.every(({ value }) => value !== null)).toBe(true);
      expect(submittedAt!.slice(0, 10) > world.reportPeriod.dueOn).toBe(isLate);
    }
  }
});

test('no text of the demonstration holds the number of a person', () => {
  for (const { unitId, year } of world.assessments.slice(0, 600))
    for (const answer of answersFor(world, unitId, year)?.answers ?? [])
      expect(namesPersonPattern(`${answer.evidence ?? ''} ${answer.conclusionReference ?? ''}`)).toBeNull();
});
