import type { EventHandler } from '@antoan/events';

/** Takes over the newest standing of each unit and year; an older version arriving late changes nothing. */
export const consumeStandingChanged: EventHandler<'StandingChanged'> = async (em, events) => {
  const newest = new Map(events.map(({ payload }) => [`${payload.unitId} ${payload.year}`, payload]));
  const rows = [...newest.values()].map(({ unitId, year, standing, standingVersion }) => ({
    unit_id: unitId,
    year,
    standing,
    standing_version: standingVersion,
  }));
  await em.execute(
    `insert into unit_standing (unit_id, territory_path, management_path, police_path, reporting_path, year, standing, standing_version)
     select unit.id, unit.territory_path, unit.management_path, unit.police_path, unit.reporting_path, said.year, said.standing, said.standing_version
     from jsonb_to_recordset(?::jsonb) as said (unit_id uuid, year integer, standing text, standing_version integer)
     join unit on unit.id = said.unit_id
     on conflict (unit_id, year) do update
       set standing = excluded.standing, standing_version = excluded.standing_version
       where excluded.standing_version > unit_standing.standing_version`,
    [JSON.stringify(rows)],
  );
};
