import { UnitRef } from '@antoan/unit-ref';
import type { EntityManager } from '@mikro-orm/postgresql';
import { routeOf, unitIdsOf, type BodyRoute, type RoutedUnit, type Surroundings } from './route.rules.ts';
import { StandardRoute } from './standard-route.entity.ts';

/** The routing table with all it needs around some units, ready to be asked for any day. */
export interface Routing {
  routeOf(unit: RoutedUnit, day: string): BodyRoute | undefined;
}

/** Reads the routing table and the surroundings of these units. */
export async function routingFor(em: EntityManager, units: readonly RoutedUnit[]): Promise<Routing> {
  const table = await em.find(StandardRoute, {});
  const around = await surroundingsOf(em, units);
  return { routeOf: (unit, day) => routeOf(unit, day, table, around) };
}

async function surroundingsOf(em: EntityManager, units: readonly RoutedUnit[]): Promise<Surroundings> {
  const places = new Set(units.flatMap((unit) => unitIdsOf(unit.territoryPath)));
  const managing = units.flatMap(({ managementParentId }) => managementParentId ?? []);
  const police = new Set(units.flatMap((unit) => unitIdsOf(unit.policePath)));
  const found = await em.find(UnitRef, {
    $or: [
      { id: { $in: [...places, ...police, ...managing] } },
      { kind: 'AGENCY', level: { $in: ['DISTRICT', 'COMMUNE'] }, territoryParentId: { $in: [...places] } },
    ],
  });
  return new Map(found.map((unit) => [unit.id, unit]));
}
