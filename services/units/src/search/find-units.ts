import type { Context } from '@antoan/subgraph-kit';
import { searchPatternsOf } from '../unit/search-text.ts';
import { unitPolicy } from '../unit/unit.policy.ts';
import { listedColumns, listedUnit, type ListedRow } from '../unit-list/listed-unit.ts';
import type { UnitHit } from './unit-hit.payload.ts';

/** How many hits are ranked at most: enough for a list that is read while typing. */
const ranked = 200;

type Row = ListedRow & { other_name: string | null; other_from: string | null; other_to: string | null };

/** The units that somebody who types means most likely, best first; ended ones and former names after those of today. */
export async function findUnits(typed: string, first: number, context: Context): Promise<UnitHit[]> {
  const { patterns, phrase } = searchPatternsOf(typed);
  if (patterns.length === 0) return [];
  const visible = unitPolicy.visibleSql(context.viewer, 'unit');
  const rows = await context.em.execute<Row[]>(
    `select ${listedColumns}, hit.other_name, lower(hit.other_valid)::text as other_from, upper(hit.other_valid)::text as other_to
     from find_units(?::text[], ?, ${ranked}) as hit join unit on unit.id = hit.id
     where ${visible.sql}
     order by (unit.valid_from <= ? and (unit.valid_to is null or unit.valid_to > ?)) desc, hit.rank,
       unit.kind <> 'TERRITORY', array_position(array['PROVINCE', 'DISTRICT', 'COMMUNE', 'UNIT'], unit.level), unit.name collate antoan.vietnamese, unit.id
     limit ?`,
    [arrayLiteral(patterns), phrase, ...visible.params, context.today(), context.today(), first],
  );
  return rows.map((row) => ({
    unit: listedUnit(row),
    otherName: row.other_name,
    otherFrom: row.other_from,
    otherTo: row.other_to,
  }));
}

/** The patterns as PostgreSQL reads an array; they hold letters, digits, spaces and the sign for anything. */
export function arrayLiteral(texts: readonly string[]): string {
  return `{${texts.map((text) => `"${text}"`).join(',')}}`;
}
