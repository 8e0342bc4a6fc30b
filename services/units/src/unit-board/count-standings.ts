import type { Context } from '@antoan/subgraph-kit';
import { pathColumn } from '@antoan/policy';
import { fromUnits, pathOf, type UnitFilter } from '../unit-list/unit-filter.ts';
import { childrenOf, unitOf } from '../unit/unit.loader.ts';
import { labelOf } from '@antoan/ids';
import { addToTally, emptyTally } from './standing-tally.ts';
import type { StandingTally, UnitBoard } from './unit-board.payloads.ts';

type Counted = { label: string | null; standing: string; count: number };

/** Counts what the list of the same filter would show, in all and for each child of `within`. Null where that is not visible. */
export async function countStandings(
  filter: UnitFilter & { within: string; year: number },
  context: Context,
): Promise<UnitBoard | null> {
  const top = await unitOf(filter.within, context);
  const from = top && (await fromUnits({ ...filter, organisationsOnly: true }, context));
  if (!top || !from) return null;

  const branch =
    from.facts === 'was'
      ? { sql: `replace(below.branch::text, '-', '')`, params: [] }
      : {
          sql: `ltree2text(subpath(unit.${pathColumn(filter.hierarchy)}, ?, 1))`,
          params: [pathOf(top, filter.hierarchy).split('.').length],
        };
  const counted = await context.em.execute<Counted[]>(
    `select ${branch.sql} as label, coalesce(said.standing, 'PENDING') as standing, count(*)::integer as count ${from.sql} group by 1, 2`,
    [...branch.params, ...from.params],
  );
  const byLabel = Map.groupBy(counted, ({ label }) => label);
  const children = await childrenOf(top.id, filter.hierarchy, context, filter.asOf);
  return {
    tally: tallyOf(counted),
    places: children.flatMap((place) => {
      const below = byLabel.get(labelOf(place.id));
      return below ? [{ place, tally: tallyOf(below) }] : [];
    }),
  };
}

function tallyOf(counted: Counted[]): StandingTally {
  const tally = emptyTally();
  for (const row of counted) addToTally(tally, row);
  return tally;
}
