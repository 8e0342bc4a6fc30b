import { readCursor, readFirst, type Context, type Page } from '@antoan/subgraph-kit';
import type { Unit } from '../unit/unit.entity.ts';
import { listedColumns, listedUnit, type ListedRow } from './listed-unit.ts';
import { fromUnits, type FoundUnits, type Fragment, type UnitFilter } from './unit-filter.ts';

/** A row of the list: the unit, and what it is sorted by. */
type UnitRow = Unit & { listRank: number; listedName: string };
type ListedUnitRow = ListedRow & { list_rank: number; listed_name: string };

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

  const rank = filter.search?.trim() ? 'hit.rank' : filter.needsAttentionFirst && filter.year ? attention : null;
  const found = await context.em.execute<ListedUnitRow[]>(...pageOf(from, { rank, after, atMost: first + 1 }));
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

/** The statement of a page and its parameters. */
function pageOf(
  from: FoundUnits,
  { rank, after, atMost }: { rank: string | null; after: unknown[] | undefined; atMost: number },
): [sql: string, params: unknown[]] {
  const name = `${from.facts}.name collate antoan.vietnamese`;
  const [order, last] = rank ? [`${rank}, ${name}, unit.id`, after] : [`${name}, unit.id`, after?.slice(1)];
  const beyond = last ? ` and (${order}) > (${rank ? '?::integer, ' : ''}?::text, ?::uuid)` : '';
  const columns = `select ${listedColumns}, ${rank ?? '0'} as list_rank, ${from.facts}.name as listed_name`;
  const begin = ({ sql, params }: Fragment): Fragment => ({
    sql: `${columns} ${sql}${beyond} order by ${order} limit ?`,
    params: [...params, ...(last ?? []), atMost],
  });
  if (rank !== null || from.parts.length === 0) {
    const { sql, params } = begin(from);
    return [sql, params];
  }
  const parts = from.parts.map(({ branches, ...part }) => {
    const { sql, params } = begin(part);
    return branches === null
      ? { sql: `(${sql})`, params }
      : {
          sql: `(select child.* from unnest(?::uuid[]) as branch (id) cross join lateral (${sql}) as child)`,
          params: [branches, ...params],
        };
  });
  return [
    `select * from (${parts.map(({ sql }) => sql).join(' union ')}) as listed order by listed_name collate antoan.vietnamese, id limit ?`,
    [...parts.flatMap(({ params }) => params), atMost],
  ];
}

function cursorOf(row: UnitRow) {
  return [row.listRank, row.listedName, row.id];
}
