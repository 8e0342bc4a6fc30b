import type { Context, UnitKind } from '@antoan/subgraph-kit';
import { Hierarchy } from '@antoan/subgraph-kit';
import { fromUnits } from '../unit-list/unit-filter.ts';

/** Which units are counted, and where they stood on the day they are counted for. */
export interface StandingFilter {
  within: string;
  year: number;
  kind?: UnitKind | null | undefined;
  /** The day on which they stood below `within`. */
  reportedOn: string;
  /** The day whose boundaries they are counted by. */
  boundariesOf: string;
}

/** So many units of one standing that stood and stand in the same places. */
export interface StandingGroup {
  /** Directly above them on the day they stood below `within`. */
  placeThen: string | null;
  /** Directly above them on the day of the boundaries; null when they were not there. */
  placeThere: string | null;
  /** Whether it is on record that they themselves were moved in between, so that their place is told and not inferred. */
  wasMoved: boolean;
  standing: string;
  count: number;
}

/** Visible organisations below a unit, grouped by standing and by where they stood on both days. */
export async function standingGroups(filter: StandingFilter, context: Context): Promise<StandingGroup[]> {
  const { within, year, kind, reportedOn, boundariesOf } = filter;
  const hierarchy = Hierarchy.TERRITORY;
  const from = await fromUnits({ within, year, kind, hierarchy, organisationsOnly: true, asOf: reportedOn }, context);
  if (!from) return [];
  const [first, last] = [reportedOn, boundariesOf].toSorted();
  return context.em.execute<StandingGroup[]>(
    `with counted as (
       select unit.id, ${from.facts}.territory_parent_id as place, coalesce(said.standing, 'PENDING') as standing ${from.sql}
     )
     select counted.place as "placeThen", there.territory_parent_id as "placeThere", counted.standing,
       exists (
         select from lineage where from_unit_id = counted.id and to_unit_id = counted.id and kind = 'MOVE' and effective > ?::date and effective <= ?::date
       ) as "wasMoved",
       count(*)::integer as count
     from counted left join unit_version as there on there.unit_id = counted.id and there.valid @> ?::date
     group by 1, 2, 3, 4`,
    [...from.params, first, last, boundariesOf],
  );
}
