import { hierarchies, type Hierarchy, type NounScopes } from '@antoan/policy';
import type { Context } from '@antoan/subgraph-kit';
import { arrayLiteral } from '../search/find-units.ts';

/** What lies below some units in one tree: the children of all of these branches. */
export interface WayDown {
  /** The column by which a unit is a child of a branch. */
  parent: `${Lowercase<Hierarchy>}_parent_id`;
  /** Ids as PostgreSQL reads an array. */
  branches: string;
  count: number;
  /** Whether it leads to so much of the tree that the list in its own order is as quick. */
  isMost: boolean;
  /** The units it begins at, as an array of ids, where they belong to what is looked for. */
  tops: string | null;
}

/** The way below the unit that a list is asked for, and the shortest ways to all that it can hold; none where they would gain nothing. */
export interface WaysDown {
  within: WayDown | null;
  shortest: readonly WayDown[];
}

interface Place {
  hierarchy: Hierarchy;
  paths: readonly string[];
}

/** Up to so many branches are gone through one by one, whatever part of the tree they are. */
const few = 32;
/** The part of a tree's branches that holds, most likely, such a part of its units that any list has many of them. */
const most = 1 / 4;

/** What a viewer sees may be less than what she asks to look below, or more: the list is read by whichever has fewer branches. */
export async function waysDown(within: Place | null, scopes: NounScopes, context: Context): Promise<WaysDown> {
  const seen = hierarchies.flatMap((hierarchy) => {
    const paths = scopes === 'ALL' ? undefined : scopes[hierarchy];
    return paths ? [{ hierarchy, paths }] : [];
  });
  const ways = await branchesBelow([...(within ? [within] : []), ...seen], context);
  const asked = within ? ways.shift()! : null;
  const choices = [asked ? [asked] : [], ways.map((way, index) => ({ ...way, tops: topsOf(seen[index]!) }))];
  const [shortest = []] = choices
    .filter((choice) => choice.length > 0 && !choice.some(({ isMost }) => isMost))
    .toSorted((one, other) => branchesOf(one) - branchesOf(other));
  return { within: asked, shortest };
}

function branchesOf(ways: readonly WayDown[]): number {
  return ways.reduce((sum, { count }) => sum + count, 0);
}

/** A label is an id without its hyphens, which PostgreSQL reads as one. */
function topsOf({ paths }: Place): string {
  return arrayLiteral(paths.map((path) => path.slice(path.lastIndexOf('.') + 1)));
}

async function branchesBelow(places: readonly Place[], { em }: Context): Promise<WayDown[]> {
  if (places.length === 0) return [];
  const asked = places.map(({ hierarchy, paths }) => ({ tree: hierarchy.toLowerCase(), tops: arrayLiteral(paths) }));
  const found = await em.execute<{ branches: string; count: number; of_all: number }[]>(
    `select below.ids::text as branches, cardinality(below.ids) as count, below.of_all
     from rows from (jsonb_to_recordset(?::jsonb) as (tree text, tops text)) with ordinality as asked (tree, tops, number)
     cross join lateral branches_below(asked.tree, asked.tops::ltree[]) as below order by asked.number`,
    [JSON.stringify(asked)],
  );
  return found.map(({ branches, count, of_all: ofAll }, index) => ({
    parent: `${asked[index]!.tree as Lowercase<Hierarchy>}_parent_id`,
    branches,
    count,
    isMost: count > few && count > ofAll * most,
    tops: null,
  }));
}
