import type { Context } from '@antoan/subgraph-kit';
import { unitPolicy } from '../unit/unit.policy.ts';
import type { ChangeDay } from './change-day.payload.ts';
import { instrumentOf } from './unit-version.loader.ts';

/** A change day with its instruments read. */
export type ChangeDayRow = Pick<ChangeDay, 'day' | 'districts' | 'communes' | 'instruments'>;

/** The days on which visible territory began or changed, with how many districts and communes there were from then on. */
export async function changeDaysOf(context: Context): Promise<ChangeDayRow[]> {
  const visible = unitPolicy.visibleSql(context.viewer, 'unit');
  const days = await context.em.execute<(Omit<ChangeDayRow, 'instruments'> & { instrumentIds: string[] })[]>(
    `with territory as materialized (
       select version.valid, version.level, version.instrument_id
       from unit_version as version join unit on unit.id = version.unit_id
       where version.kind = 'TERRITORY' and ${visible.sql}
     ), day as (
       select lower(valid) as first, array_agg(distinct instrument_id) filter (where instrument_id is not null) as instruments
       from territory group by 1
     )
     select first::text as day, coalesce(instruments, '{}') as "instrumentIds",
       (select count(*)::integer from territory where level = 'DISTRICT' and valid @> first) as districts,
       (select count(*)::integer from territory where level = 'COMMUNE' and valid @> first) as communes
     from day order by first`,
    visible.params,
  );
  return Promise.all(
    days.map(async ({ day, districts, communes, instrumentIds }) => {
      const instruments = await Promise.all(instrumentIds.map((id) => instrumentOf(id, context)));
      return { day, districts, communes, instruments: instruments.filter((instrument) => instrument !== null) };
    }),
  );
}
