import { bodyId, laoCaiBodies2020 } from '@antoan/demonstration';
import { derivedId, labelOf } from '@antoan/ids';
import { expect, test } from 'vitest';
import { routedUnit } from '../load/assessment-rows.ts';
import { routeOf, type RoutedUnit } from './route.rules.ts';
import { routes } from './routes.data.ts';

/** A platform that began in 2026: the bodies of the province, a commune right below it, and what is written down as it goes. */
const day = '2026-11-23';
const [committee, police] = [bodyId('ubnd-tinh'), bodyId('cong-an-tinh')];
const idOf = (key: string) => derivedId('empty platform', key);
const pathOf = (...ids: string[]) => ids.map(labelOf).join('.');

const inCommune = (key: string, facts: Partial<RoutedUnit>): RoutedUnit => ({
  id: idOf(key),
  kind: 'AGENCY',
  level: 'COMMUNE',
  schoolLevel: null,
  sizeClass: null,
  territoryParentId: idOf('commune'),
  managementParentId: committee,
  territoryPath: pathOf(idOf('province'), idOf('commune'), idOf(key)),
  policePath: pathOf(police, idOf(key)),
  reportingPath: pathOf(committee, idOf(key)),
  validTo: null,
  ...facts,
});
const commune = inCommune('commune', {
  kind: 'TERRITORY',
  territoryParentId: idOf('province'),
  managementParentId: null,
  territoryPath: pathOf(idOf('province'), idOf('commune')),
});
const communeCommittee = inCommune('ubnd-xa', {});
const communePolice = inCommune('cong-an-xa', { kind: 'ARMED_FORCE', managementParentId: police });
const healthStation = inCommune('tram-y-te', { managementParentId: bodyId('so-y-te') });
const school = (facts: Partial<RoutedUnit> = {}) =>
  inCommune('school', { kind: 'SCHOOL', schoolLevel: 'LOWER_SECONDARY', ...facts });

const provincial = laoCaiBodies2020().map(routedUnit);
function route(unit: RoutedUnit, ...others: RoutedUnit[]) {
  const around = new Map([...provincial, commune, unit, ...others].map((each) => [each.id, each]));
  const found = routeOf(unit, day, routes, around)!;
  return [found.verifierUnitId, found.appraiserUnitId, found.deciderUnitId];
}

test('before UBND xã and Công an xã are written down the province answers for a school', () => {
  expect(route(school({ level: 'PROVINCE' }))).toEqual([committee, police, committee]);
  expect(route(school(), healthStation)).toEqual([committee, police, committee]);
});

test('once they are written down a school goes to UBND xã and Công an xã, and not to the province', () => {
  const unit = school({
    managementParentId: communeCommittee.id,
    policePath: pathOf(police, communePolice.id, idOf('school')),
    reportingPath: pathOf(committee, communeCommittee.id, idOf('school')),
  });
  expect(route(unit, healthStation, communeCommittee, communePolice)).toEqual([
    communeCommittee.id,
    communePolice.id,
    communeCommittee.id,
  ]);
});

test('I-13: UBND xã itself goes to the province', () => {
  const unit = { ...communeCommittee, policePath: pathOf(police, communePolice.id, communeCommittee.id) };
  expect(route(unit, communePolice)).toEqual([committee, police, committee]);
});
