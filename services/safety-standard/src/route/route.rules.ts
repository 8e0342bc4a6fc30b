import type { UnitRef } from '@antoan/unit-ref';
import { BodyLevel, RouteOutcome, type StandardRoute } from './standard-route.entity.ts';

/** What the routing table needs to know of a unit. */
export type RoutedUnit = Pick<
  UnitRef,
  | 'id'
  | 'kind'
  | 'level'
  | 'schoolLevel'
  | 'sizeClass'
  | 'territoryParentId'
  | 'managementParentId'
  | 'territoryPath'
  | 'policePath'
  | 'reportingPath'
  | 'validTo'
>;

/** The bodies that a route ends at, of one unit on one day. Null: the province has nobody for it. */
export interface BodyRoute {
  route: StandardRoute;
  verifierUnitId: string | null;
  appraiserUnitId: string | null;
  deciderUnitId: string | null;
}

/** Units by id, as far as routing needs them: the ancestors of the routed units and the offices standing in their territory. */
export type Surroundings = ReadonlyMap<string, RoutedUnit>;

/** The ids of a path's units, root first. */
export function unitIdsOf(path: string): string[] {
  return path.split('.').map((label) => label.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'));
}

/** UBND tỉnh: everything that is reported in the province ends there. */
function provincialCommitteeOf({ reportingPath }: { reportingPath?: string }): string | null {
  return unitIdsOf(reportingPath ?? '')[0] ?? null;
}

/** The police office of a level that has the unit in its charge. */
function policeOf(unit: RoutedUnit, level: BodyLevel, day: string, around: Surroundings): string | null {
  const charge = unitIdsOf(unit.policePath);
  if (level === BodyLevel.PROVINCE) return charge[0] ?? null;
  const isOffice = (id: string) => around.get(id)?.kind === 'ARMED_FORCE' && around.get(id)?.level === level;
  return charge.findLast((id) => isOffice(id) && !hasEnded(id, day, around)) ?? null;
}

/** Whether a body was no more on that day: nobody can verify, appraise or decide for it then. */
function hasEnded(bodyId: string, day: string, around: Surroundings): boolean {
  const until = around.get(bodyId)?.validTo ?? null;
  return until !== null && until <= day;
}

/**
 * The People's Committee of a level over the unit's place: the agency of that level that stands in the territory itself,
 * not in a part of it, and that UBND tỉnh manages. A health station stands there too, and decides nothing.
 */
function committeeOf(unit: RoutedUnit, level: BodyLevel, day: string, around: Surroundings): string | null {
  if (level === BodyLevel.PROVINCE) return provincialCommitteeOf(unit);
  const territory = unitIdsOf(unit.territoryPath).find(
    (id) => around.get(id)?.kind === 'TERRITORY' && around.get(id)?.level === level,
  );
  if (territory === undefined) return null;
  const committee = [...around.values()].find(
    (office) =>
      office.kind === 'AGENCY' &&
      office.level === level &&
      office.territoryParentId === territory &&
      office.managementParentId === provincialCommitteeOf(unit) &&
      !hasEnded(office.id, day, around),
  );
  return committee?.id ?? null;
}

/** The managing body; for a body that answers to none in the province any more, the next one up (I-13: nobody verifies itself). */
function verifierOf(unit: RoutedUnit, day: string, around: Surroundings): string | null {
  const managing = unit.managementParentId;
  return managing !== null && !hasEnded(managing, day, around) ? managing : provincialCommitteeOf(unit);
}

/** What most rows of the table ask of a unit. */
export type RoutedFacts = Pick<RoutedUnit, 'kind' | 'level' | 'schoolLevel' | 'sizeClass'> &
  Partial<Pick<RoutedUnit, 'managementParentId' | 'reportingPath'>>;

/** The row of the table that a unit falls under on a day. */
export function rowFor(unit: RoutedFacts, day: string, table: readonly StandardRoute[]): StandardRoute | undefined {
  return table.toSorted((left, right) => left.rank - right.rank).find((row) => fits(row, unit, day));
}

function fits(route: StandardRoute, unit: RoutedFacts, day: string): boolean {
  const allows = (allowed: string[] | null, value: string | null) =>
    allowed === null || (value !== null && allowed.includes(value));
  return (
    route.validFrom <= day &&
    (route.validTo === null || day <= route.validTo) &&
    allows(route.unitKinds, unit.kind) &&
    allows(route.schoolLevels, unit.schoolLevel) &&
    allows(route.sizeClasses, unit.sizeClass) &&
    allows(route.unitLevels, unit.level) &&
    (!route.onlyUnderProvincialCommittee ||
      (Boolean(unit.managementParentId) && unit.managementParentId === provincialCommitteeOf(unit)))
  );
}

/** Who verifies, appraises and decides a unit on a day, by the dated table; undefined when no row fits. */
export function routeOf(
  unit: RoutedUnit,
  day: string,
  table: readonly StandardRoute[],
  around: Surroundings,
): BodyRoute | undefined {
  const route = rowFor(unit, day, table);
  if (!route) return undefined;
  if (route.outcome !== RouteOutcome.ASSESSED)
    return { route, verifierUnitId: null, appraiserUnitId: null, deciderUnitId: null };
  const other = (bodyId: string | null) => (bodyId === unit.id ? null : bodyId);
  const orStandIn = (level: BodyLevel, officeOf: (level: BodyLevel) => string | null) =>
    other(officeOf(level)) ?? (route.standInLevel && other(officeOf(route.standInLevel)));
  return {
    route,
    verifierUnitId: other(verifierOf(unit, day, around)),
    appraiserUnitId: orStandIn(route.appraiserLevel!, (level) => policeOf(unit, level, day, around)),
    deciderUnitId: orStandIn(route.deciderLevel!, (level) => committeeOf(unit, level, day, around)),
  };
}
