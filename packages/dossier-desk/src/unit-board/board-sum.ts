import { compareVietnamese } from '@antoan/i18n';
import type { BoardTotalsQuery } from '../graphql/graphql.ts';

type SummedUnit = BoardTotalsQuery['units']['edges'][number]['node'];

interface PlaceSum {
  name: string;
  met: number;
  /** Units that are subject to the standard. */
  subject: number;
}

/** What the units of a board amount to. Null is what could not be had, for a part is never shown as the whole. */
export interface BoardSum {
  guards: { established: number; actual: number; certified: number } | null;
  /** Sites of models at work. */
  models: number | null;
  /** In Vietnamese order. */
  places: readonly PlaceSum[];
}

/** The sum before the first unit. */
export const NOTHING_SUMMED: BoardSum = { guards: { established: 0, actual: 0, certified: 0 }, models: 0, places: [] };

/** The kind of place the bars stand for. */
export type PlaceKind = 'DISTRICT' | 'COMMUNE';

/** The sum with these units added; `missing` names the fields that could not be had. */
export function withUnits(
  sum: BoardSum,
  units: readonly SummedUnit[],
  by: PlaceKind,
  missing: ReadonlySet<string>,
): BoardSum {
  return {
    guards: missing.has('guardStrength') ? null : withGuards(sum.guards, units),
    models: missing.has('modelSites') ? null : withModels(sum.models, units),
    places: withPlaces(sum.places, units, by),
  };
}

function withGuards(guards: BoardSum['guards'], units: readonly SummedUnit[]): BoardSum['guards'] {
  return (
    guards &&
    units.reduce(
      (sum, { guardStrength }) => ({
        established: sum.established + (guardStrength?.established ?? 0),
        actual: sum.actual + (guardStrength?.actual ?? 0),
        certified: sum.certified + (guardStrength?.certified ?? 0),
      }),
      guards,
    )
  );
}

function withModels(models: number | null, units: readonly SummedUnit[]): number | null {
  if (models === null) return null;
  const atWork = units
    .flatMap(({ modelSites }) => modelSites ?? [])
    .filter(({ state }) => state === 'ACTIVE' || state === 'EFFECTIVE');
  return models + atWork.length;
}

function withPlaces(places: readonly PlaceSum[], units: readonly SummedUnit[], by: PlaceKind): PlaceSum[] {
  const byName = new Map(places.map((place) => [place.name, place]));
  for (const { placeName, districtName, standing } of units) {
    const name = by === 'DISTRICT' ? districtName : placeName;
    if (!name || !standing || standing === 'NOT_SUBJECT') continue;
    const { met, subject } = byName.get(name) ?? { met: 0, subject: 0 };
    byName.set(name, { name, met: met + (standing === 'MET' ? 1 : 0), subject: subject + 1 });
  }
  return [...byName.values()].toSorted((one, other) => compareVietnamese(one.name, other.name));
}
