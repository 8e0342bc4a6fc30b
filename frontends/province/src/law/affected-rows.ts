import type { UnitKind } from '../graphql/graphql.ts';

interface Counted {
  kind: UnitKind;
  count: number;
  place: { id: string; name: string };
}

/** Counts of a kind and place as a table: a row for each place, a column for each kind. */
export function affectedRows(units: readonly Counted[]) {
  const columns = [...new Set(units.map(({ kind }) => kind))];
  const byPlace = new Map<string, { id: string; name: string; counts: Partial<Record<UnitKind, number>> }>();
  const totals: Partial<Record<UnitKind, number>> = {};
  for (const { kind, count, place } of units) {
    const row = byPlace.get(place.id) ?? { ...place, counts: {} };
    row.counts[kind] = (row.counts[kind] ?? 0) + count;
    totals[kind] = (totals[kind] ?? 0) + count;
    byPlace.set(place.id, row);
  }
  return { columns, rows: [...byPlace.values()], totals };
}
