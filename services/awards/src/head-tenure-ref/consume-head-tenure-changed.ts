import type { EventHandler } from '@antoan/events';
import { makeDue } from '../screening/screen-due-nominations.ts';

/** Takes over who headed which unit; the latest word on a tenure stands, and what rests on it is due to be screened again. */
export const consumeHeadTenureChanged: EventHandler<'HeadTenureChanged'> = async (em, events) => {
  const latest = new Map(events.map(({ payload }) => [payload.tenureId, payload]));
  const rows = [...latest.values()].map(({ tenureId, unitId, personName, position, from, to, isActing }) => ({
    id: tenureId,
    unit_id: unitId,
    person_name: personName,
    position,
    from_date: from,
    to_date: to,
    is_acting: isActing,
  }));
  await em.execute(
    `insert into head_tenure_ref (id, unit_id, person_name, position, from_date, to_date, is_acting)
     select id, unit_id, person_name, position, from_date, to_date, is_acting from jsonb_populate_recordset(null::head_tenure_ref, ?::jsonb)
     on conflict (id) do update set unit_id = excluded.unit_id, person_name = excluded.person_name, position = excluded.position,
       from_date = excluded.from_date, to_date = excluded.to_date, is_acting = excluded.is_acting`,
    [JSON.stringify(rows)],
  );
  await makeDue(em, [...new Set(events.map(({ payload }) => payload.unitId))]);
};
