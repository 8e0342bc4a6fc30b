import type { Clock } from '@antoan/clock';
import { UnitRef } from '@antoan/unit-ref';
import type { EntityManager } from '@mikro-orm/postgresql';
import { routingFor, type Routing } from '../route/routing.ts';
import { RouteOutcome } from '../route/standard-route.entity.ts';
import { YearWindow, type WindowDays } from '../year-window/year-window.entity.ts';
import { daysFor } from '../year-window/year-window.rules.ts';
import { changeStandings, type StandingChange } from './change-standings.command.ts';
import { Standing } from './standing.enum.ts';

/** Gives units their first standing in each year that has begun: PENDING, or NOT_SUBJECT by the routing table. */
export async function openStandings(em: EntityManager, clock: Clock, unitIds: readonly string[]): Promise<void> {
  const units = await em.find(UnitRef, { id: { $in: [...unitIds] }, kind: { $ne: 'TERRITORY' } });
  if (units.length === 0) return;
  const windows = await em.find(YearWindow, {});
  const routing = await routingFor(em, units);
  const changes = windows.flatMap((window) =>
    units
      .filter((unit) => hasBegun(unit, daysFor(window, unit.kind), clock.today()))
      .flatMap((unit) => firstStanding(unit, window, routing)),
  );
  await changeStandings(em, clock, changes, { onlyMissing: true });
}

function hasBegun({ validFrom, validTo }: UnitRef, { windowFrom, windowTo }: WindowDays, today: string): boolean {
  return windowFrom <= today && validFrom <= windowTo && (validTo === null || validTo > windowFrom);
}

/** The law in force at the end of the window says whether a unit is subject to that year's standard. */
function firstStanding(unit: UnitRef, window: YearWindow, routing: Routing): StandingChange[] {
  const days = daysFor(window, unit.kind);
  const outcome = routing.routeOf(unit, days.windowTo)?.route.outcome;
  if (outcome === RouteOutcome.OUT_OF_SCOPE) return [];
  const isExempt = outcome === RouteOutcome.NOT_SUBJECT;
  const exemption = unit.kind === 'ARMED_FORCE' ? 'ARMED_FORCE_POLICY' : 'EXEMPT';
  const { territoryPath, managementPath, policePath, reportingPath } = unit;
  return [
    {
      ...{ unitId: unit.id, territoryPath, managementPath, policePath, reportingPath, year: window.year },
      value: isExempt ? Standing.NOT_SUBJECT : Standing.PENDING,
      reason: isExempt ? exemption : 'NO_DECISION',
      since: new Date(`${days.windowFrom}T00:00:00+07:00`),
      decision: null,
    },
  ];
}
