import { readCursor, readFirst, type Context, type Page } from '@antoan/subgraph-kit';
import type { Unit } from '../unit/unit.entity.ts';
import { listedColumns, listedUnit, type ListedRow } from './listed-unit.ts';
import { fromUnits, type UnitFilter } from './unit-filter.ts';

/** A row of the list: the unit, and what it is sorted by. */
type UnitRow = Unit & { listRank: number; listedName: string };

const attention = `case coalesce(said.standing, 'PENDING') when 'NOT_MET' then 0 when 'PENDING' then 1 when 'MET' then 2 else 3 end`;

/** A page of units in Vietnamese order; the best matches first when something is searched, the most troubling first when asked. */
export async function listUnits(
  filter: UnitFilter & { needsAttentionFirst: boolean; first: number; after?: string | undefined },
  context: Context,
): Promise<Page<UnitRow>> {
  const first = readFirst(filter.first);
  const after = readCursor(filter.after, 3);
  const from = await fromUnits(filter, context);
  if (!from) return { rows: [], first, cursorOf, count: () => Promise.resolve(0) };

  const rank = filter.search?.trim() ? 'hit.rank' : filter.needsAttentionFirst && filter.year ? attention : '0';
  const beyond = after
    ? ` and (${rank}, ${from.facts}.name collate antoan.vietnamese, unit.id) > (?::integer, ?::text, ?::uuid)`
    : '';
  const found = await context.em.execute<(ListedRow & { list_rank: number; listed_name: string })[]>(
    `select ${listedColumns}, ${rank} as list_rank, ${from.facts}.name as listed_name ${from.sql}${beyond} order by list_rank, ${from.facts}.name collate antoan.vietnamese, unit.id limit ?`,
    [...from.params, ...(after ?? []), first + 1],
  );
  return {
    rows: found.map((row) => Object.assign(listedUnit(row), { listRank: row.list_rank, listedName: row.listed_name })),
    first,
    cursorOf,
    count: async () => {
      const [counted] = await context.em.execute<{ count: string }[]>(`select count(*) ${from.sql}`, from.params);
      return Number(counted!.count);
    },
  };
}

function cursorOf(row: UnitRow) {
  return [row.listRank, row.listedName, row.id];
}
