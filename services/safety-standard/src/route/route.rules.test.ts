import { bodyId, demonstrationWorld, districtBodyId, namedUnits } from '@antoan/demonstration';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { routedUnit } from '../load/assessment-rows.ts';
import { routeOf, type RoutedUnit } from './route.rules.ts';
import { routes } from './routes.data.ts';
import { RouteOutcome } from './standard-route.entity.ts';

const world = demonstrationWorld();
const around = new Map(world.units.map((unit) => [unit.id, routedUnit(unit)]));
const on = (day: string, unitId: string, changes: Partial<RoutedUnit> = {}) =>
  routeOf({ ...around.get(unitId)!, ...changes }, day, routes, around);
const bodies = (day: string, unitId: string, changes?: Partial<RoutedUnit>) => {
  const found = on(day, unitId, changes)!;
  return [found.verifierUnitId, found.appraiserUnitId, found.deciderUnitId];
};
const { provincialCommittee, provincialPolice, baoThangCommittee, baoThangPolice } = namedUnits;

test('an upper-secondary school goes from its department to PV05 and UBND tỉnh', () => {
  expect(bodies('2021-11-20', namedUnits.upperSecondarySchool)).toEqual([
    namedUnits.educationDepartment,
    provincialPolice,
    provincialCommittee,
  ]);
});

test('a lower-secondary school goes from UBND huyện to Công an huyện and UBND huyện', () => {
  expect(bodies('2021-11-20', namedUnits.lowerSecondarySchool)).toEqual([
    baoThangCommittee,
    baoThangPolice,
    baoThangCommittee,
  ]);
});

test('a large enterprise in the industrial zone goes from BQL Khu kinh tế to PV05 and UBND tỉnh', () => {
  expect(bodies('2021-11-20', namedUnits.enterprise)).toEqual([
    namedUnits.economicZoneBoard,
    provincialPolice,
    provincialCommittee,
  ]);
});

test('an upper-secondary school is the province’s to judge even where its record says district', () => {
  expect(bodies('2021-11-20', namedUnits.upperSecondarySchool, { level: 'DISTRICT' })).toEqual([
    namedUnits.educationDepartment,
    provincialPolice,
    provincialCommittee,
  ]);
});

test('I-13: UBND huyện and a department are judged one level up, never by themselves', () => {
  expect(bodies('2021-11-20', baoThangCommittee)).toEqual([provincialCommittee, provincialPolice, provincialCommittee]);
  expect(bodies('2021-11-20', namedUnits.educationDepartment)).toEqual([
    provincialCommittee,
    provincialPolice,
    provincialCommittee,
  ]);
  expect(bodies('2021-11-20', districtBodyId('phong-gddt', '086'))).toEqual([
    baoThangCommittee,
    baoThangPolice,
    baoThangCommittee,
  ]);
});

test('a body that answers to nobody in the province is verified by UBND tỉnh; UBND tỉnh itself has nobody here', () => {
  expect(bodies('2021-11-20', bodyId('cuc-thue'))).toEqual([
    provincialCommittee,
    provincialPolice,
    provincialCommittee,
  ]);
  expect(bodies('2021-11-20', provincialCommittee)).toEqual([null, provincialPolice, null]);
});

test('I-13: no unit of the province verifies, appraises or decides itself, on any day', () => {
  const days = fc
    .integer({ min: 0, max: 365 * 14 })
    .map((days) => new Date(Date.UTC(2012, 6, 1) + days * 86_400_000).toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.constantFrom(...world.units), days, (unit, day) => !bodies(day, unit.id).includes(unit.id)),
    { numRuns: 3_000 },
  );
});

test('territory is nobody to assess, and armed forces are not subject by a policy that awaits checking', () => {
  expect(on('2021-11-20', namedUnits.baoThang)!.route.outcome).toBe(RouteOutcome.OUT_OF_SCOPE);
  expect(on('2021-11-20', baoThangPolice)!.route).toMatchObject({
    outcome: RouteOutcome.NOT_SUBJECT,
    needsChecking: true,
  });
  expect(on('2022-11-15', baoThangPolice)!.route.legalBasis).toContain('124/2021');
});

test('a small enterprise and a primary school are assessed in 2021 and exempt from 10/02/2022', () => {
  const exempt: [string, Partial<RoutedUnit>][] = [
    [namedUnits.enterprise, { sizeClass: 'SMALL' }],
    [namedUnits.lowerSecondarySchool, { schoolLevel: 'PRIMARY' }],
  ];
  for (const [unitId, changes] of exempt) {
    expect(on('2022-02-09', unitId, changes)!.route.outcome).toBe(RouteOutcome.ASSESSED);
    expect(on('2022-02-10', unitId, changes)!.route.outcome).toBe(RouteOutcome.NOT_SUBJECT);
  }
});

test('UBND huyện decides until 30/6/2025 and not a day longer', () => {
  expect(on('2025-06-30', namedUnits.lowerSecondarySchool)!.deciderUnitId).toBe(baoThangCommittee);
  expect(on('2025-07-01', namedUnits.lowerSecondarySchool)!.deciderUnitId).not.toBe(baoThangCommittee);
});

test('each dossier of the demonstration goes where the table says', () => {
  for (const { unitId, registeredOn, verifierUnitId, appraiserUnitId, deciderUnitId } of world.assessments) {
    expect(bodies(registeredOn, unitId)).toEqual([verifierUnitId, appraiserUnitId, deciderUnitId]);
  }
});
