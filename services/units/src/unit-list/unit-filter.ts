import { BadInputError, problem } from '@antoan/app-error';
import { isId } from '@antoan/ids';
import { type Context, Hierarchy, type UnitKind } from '@antoan/subgraph-kit';
import { unitOf } from '../unit/unit.loader.ts';
import { standingPolicy, unitPolicy } from '../unit/unit.policy.ts';
import { arrayLiteral } from '../search/find-units.ts';
import { searchPatternsOf } from '../unit/search-text.ts';
import type { Standing } from '../unit/unit.enums.ts';
import { waysDown, type WaysDown } from './ways-down.ts';

/** SQL text with its parameters for `?`, in order. */
export interface Fragment {
  sql: string;
  params: unknown[];
}

/** What a list or a board is narrowed by. A client may also send null for what it does not narrow. */
export interface UnitFilter {
  search?: string | null | undefined;
  kind?: UnitKind | null | undefined;
  organisationsOnly?: boolean | undefined;
  within?: string | null | undefined;
  hierarchy: Hierarchy;
  year?: number | null | undefined;
  standing?: Standing | null | undefined;
  /** The day to look at; today when absent. */
  asOf?: string | null | undefined;
}

/** FROM and WHERE of a filter, and the alias that carries name, kind and level of the day that is looked at. */
export interface FoundUnits extends Fragment {
  facts: 'unit' | 'was';
  /** The same in parts, of which a page needs the beginning of each alone; none where that would gain nothing. */
  parts: FoundPart[];
}

/** FROM and WHERE of a part: of the children of each `branch`, or of a few units by their ids. */
export interface FoundPart extends Fragment {
  /** Ids as PostgreSQL reads an array. */
  branches: string | null;
}

/**
 * The rows a filter finds for a viewer, as the FROM and WHERE that the list, its count and the board share: what is
 * counted is what could be listed. Null when nothing can be found, as below a unit that the viewer may not see.
 */
export async function fromUnits(filter: UnitFilter, context: Context): Promise<FoundUnits | null> {
  if (filter.standing && !filter.year) throw new BadInputError([problem('units.year.missing', 'year')]);
  const joins: Fragment[] = [];
  const visible = unitPolicy.visibleSql(context.viewer, 'unit');
  // Behind row-level security the planner takes any condition on a path for one that a hundredth of all units meet, and would
  // rather sort what it believes to be left than read in the order of the list. Of this form it expects half.
  const conditions: Fragment[] = [{ sql: `coalesce(${visible.sql}, false)`, params: visible.params }];
  const then = filter.asOf && filter.asOf !== context.today() ? filter.asOf : null;
  const facts = then ? 'was' : 'unit';
  if (then)
    joins.push({ sql: 'join unit_version as was on was.unit_id = unit.id and was.valid @> ?::date', params: [then] });
  else
    conditions.push({
      sql: 'unit.valid_from <= ? and (unit.valid_to is null or unit.valid_to > ?)',
      params: [context.today(), context.today()],
    });

  if (filter.search?.trim()) {
    const { patterns, phrase } = searchPatternsOf(filter.search);
    if (patterns.length === 0) return null;
    joins.push({
      sql: 'join find_units(?::text[], ?) as hit on hit.id = unit.id',
      params: [arrayLiteral(patterns), phrase],
    });
  }
  if (filter.year) {
    const visible = standingPolicy.visibleSql(context.viewer, 'said');
    joins.push({
      sql: `left join unit_standing as said on said.unit_id = unit.id and said.year = ? and ${visible.sql}`,
      params: [filter.year, ...visible.params],
    });
  }
  if (filter.kind) conditions.push({ sql: `${facts}.kind = ?`, params: [filter.kind] });
  if (filter.organisationsOnly) conditions.push({ sql: `${facts}.kind <> 'TERRITORY'`, params: [] });
  if (filter.standing)
    conditions.push({
      sql: `${facts}.kind <> 'TERRITORY' and coalesce(said.standing, 'PENDING') = ?`,
      params: [filter.standing],
    });
  const top = filter.within && isId(filter.within) ? await unitOf(filter.within, context) : null;
  if (filter.within && (then || !top)) {
    const day = then ?? context.today();
    if (top) joins.push(belowThen(filter.within, filter.hierarchy, day));
    else if (filter.hierarchy === Hierarchy.TERRITORY && (await isTerritory(filter.within, day, context)))
      joins.push(inPlace(filter.within, day));
    else return null;
  }
  const ways = await waysDown(
    top && !then ? { hierarchy: filter.hierarchy, paths: [pathOf(top, filter.hierarchy)] } : null,
    // What is found by other means, all at once, is not gone through branch by branch.
    then || filter.search?.trim() || (filter.within && !top) ? 'ALL' : unitPolicy.scopes(context.viewer),
    context,
  );
  return {
    ...fragment(joins, [...conditions, ...childrenBy(ways.within)]),
    facts,
    parts: partsOf(ways, joins, conditions),
  };
}

function fragment(joins: readonly Fragment[], conditions: readonly Fragment[]): Fragment {
  return {
    sql: `from unit ${joins.map(({ sql }) => sql).join(' ')} where ${conditions.map(({ sql }) => `(${sql})`).join(' and ')}`,
    params: [...joins, ...conditions].flatMap(({ params }) => params),
  };
}

function childrenBy(way: WaysDown['within']): Fragment[] {
  return way ? [{ sql: `unit.${way.parent} = any(?::uuid[])`, params: [way.branches] }] : [];
}

function partsOf({ within, shortest }: WaysDown, joins: readonly Fragment[], conditions: readonly Fragment[]) {
  const others = [...conditions, ...(shortest[0] === within ? [] : childrenBy(within))];
  const part = (branches: string | null, sql: string, params: unknown[]): FoundPart => ({
    ...fragment(joins, [...others, { sql, params }]),
    branches,
  });
  return shortest.flatMap(({ parent, branches, tops }) => [
    part(branches, `unit.${parent} = branch.id`, []),
    ...(tops === null ? [] : [part(null, 'unit.id = any(?::uuid[])', [tops])]),
  ]);
}

async function isTerritory(id: string, day: string, { em }: Context): Promise<boolean> {
  if (!isId(id)) return false;
  return (await em.execute('select from territory_on(?::date) as place where place.id = ?', [day, id])).length > 0;
}

/** What stood below a unit on another day, with the unit directly below it on the way there: paths are those of today. */
function belowThen(topId: string, hierarchy: Hierarchy, day: string): Fragment {
  const parent = `${hierarchy.toLowerCase()}_parent_id`;
  return {
    sql: `join (
      with recursive below as (
        select unit_id, unit_id as branch from unit_version where ${parent} = ? and valid @> ?::date
        union all
        select child.unit_id, below.branch from unit_version as child join below on child.${parent} = below.unit_id where child.valid @> ?::date
      ) select unit_id, branch from below
    ) as below on below.unit_id = unit.id`,
    params: [topId, day, day],
  };
}

/**
 * What stood in a place that the viewer may not see itself. Territory is public law, so the way down is known to everyone;
 * what stands at its end is still only what the viewer may see.
 */
function inPlace(placeId: string, day: string): Fragment {
  return {
    sql: `join (
      with recursive law as materialized (select id, parent_id from territory_on(?::date)),
      place as (
        select id from law where id = ?
        union all
        select law.id from law join place on law.parent_id = place.id
      ), below as (
        select unit_id from unit_version where territory_parent_id in (select id from place) and kind <> 'TERRITORY' and valid @> ?::date
        union all
        select child.unit_id from unit_version as child join below on child.territory_parent_id = below.unit_id where child.valid @> ?::date
      ) select distinct unit_id from below
    ) as below on below.unit_id = unit.id`,
    params: [day, placeId, day, day],
  };
}

/** The unit's path in one hierarchy. */
export function pathOf(
  unit: { territoryPath: string; managementPath: string; policePath: string; reportingPath: string },
  hierarchy: Hierarchy,
): string {
  const paths = {
    TERRITORY: unit.territoryPath,
    MANAGEMENT: unit.managementPath,
    POLICE: unit.policePath,
    REPORTING: unit.reportingPath,
  };
  return paths[hierarchy];
}
