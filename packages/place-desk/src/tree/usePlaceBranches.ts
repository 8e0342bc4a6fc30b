import type { TreeNode } from '@antoan/ui';
import { Building2, Map as MapIcon } from 'lucide-react';
import { useState } from 'react';
import { useClient } from 'urql';
import { type BranchEntry, entriesOf, PlaceBranch_query } from './branch.ts';

interface Counted {
  place: { placeId: string; name: string; parentId?: string | null; parentName?: string | null };
  tally: { total: number };
}

interface BranchesOptions {
  within: { id: string; name: string };
  day: string;
  places: readonly Counted[];
  unitHref: (unitId: string) => string;
  isGone: boolean;
}

/** The open part of the tree: places with their counts are known, what stands in them is asked for when they are opened. */
export function usePlaceBranches({ within, day, places, unitHref, isGone }: BranchesOptions) {
  const client = useClient();
  const [branches, setBranches] = useState<ReadonlyMap<string, readonly BranchEntry[]>>(new Map());
  const [failed, setFailed] = useState<ReadonlySet<string>>(new Set());
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set());
  const counts = countsOf(places, within.id);

  async function load(id: string) {
    const { data, error } = await client.query(PlaceBranch_query, { id, day }).toPromise();
    const isAnswered = Boolean(data?.units);
    setFailed((before) => new Set([...before].filter((each) => each !== id).concat(isAnswered && !error ? [] : [id])));
    if (data && isAnswered) setBranches((before) => new Map(before).set(id, entriesOf(data)));
  }

  function open(next: ReadonlySet<string>) {
    for (const id of next) if (!branches.has(id) && !expanded.has(id)) void load(id);
    setExpanded(next);
  }

  const isPlace = (id: string) => counts.has(id);
  const nodeOf = ({ id, name, isPlace: isTerritory }: BranchEntry): TreeNode => {
    if (!isTerritory) return { id, label: name, icon: Building2, href: unitHref(id) };
    const below = branches.get(id);
    return {
      id,
      label: name,
      icon: MapIcon,
      count: counts.get(id) ?? 0,
      hasChildren: true,
      ...(below ? { children: below.map(nodeOf) } : {}),
    };
  };
  return {
    nodes: topOf(places, within, isGone).map(nodeOf),
    isPlace,
    expanded,
    setExpanded: open,
    hasFailed: failed.size > 0,
  };
}

/** How many units stand in each place, and in the places above. */
function countsOf(places: readonly Counted[], topId: string): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (id: string, count: number) => counts.set(id, (counts.get(id) ?? 0) + count);
  for (const { place, tally } of places) {
    add(place.placeId, tally.total);
    if (place.parentId && place.parentId !== topId) add(place.parentId, tally.total);
  }
  return counts;
}

/** What the tree begins with: districts where the places lie in several, else the places themselves. */
function topOf(places: readonly Counted[], within: { id: string }, isGone: boolean): BranchEntry[] {
  const districts = new Map(
    places.flatMap(({ place: { parentId, parentName } }) =>
      parentId && parentName && parentId !== within.id && !isGone ? [[parentId, parentName] as const] : [],
    ),
  );
  if (districts.size > 0) return [...districts].map(([id, name]) => ({ id, name, isPlace: true }));
  return places.map(({ place: { placeId, name } }) => ({ id: placeId, name, isPlace: true }));
}
