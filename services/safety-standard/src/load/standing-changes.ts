import { windowOf, type DemonstrationWorld, type StandingRecord } from '@antoan/demonstration';
import type { StandingChange } from '../standing/change-standings.command.ts';
import { Standing } from '../standing/standing.enum.ts';

/** How every unit stood when the windows of the demonstration's years opened. */
export function firstStandings(world: DemonstrationWorld): StandingChange[] {
  return world.standings.map((record) => {
    if (record.decisionId === null) return changeOf(world, record);
    return {
      ...changeOf(world, record),
      value: Standing.PENDING,
      reason: 'NO_DECISION',
      since: new Date(`${windowOf(record.year).from}T00:00:00+07:00`),
      decision: null,
    };
  });
}

/** How the decided ones stand since. */
export function decidedStandings(world: DemonstrationWorld): StandingChange[] {
  return world.standings.filter(({ decisionId }) => decisionId !== null).map((record) => changeOf(world, record));
}

function changeOf(
  world: DemonstrationWorld,
  { unitId, year, value, reason, since, decisionId }: StandingRecord,
): StandingChange {
  const { paths } = world.unitOf.get(unitId)!;
  const decision = world.decisions.find(({ id }) => id === decisionId);
  return {
    ...{ unitId, year, value: Standing[value], reason, since: new Date(since) },
    ...{
      territoryPath: paths.territory,
      managementPath: paths.management,
      policePath: paths.police,
      reportingPath: paths.reporting,
    },
    decision: decision
      ? {
          id: decision.id,
          number: decision.number,
          date: decision.date,
          authorityUnitId: decision.authorityUnitId,
          authorityName: decision.authorityName,
        }
      : null,
  };
}
