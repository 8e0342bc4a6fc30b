import { Body } from '@antoan/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { AssessmentState } from '../assessment/assessment.enums.ts';
import { rowFor, type RoutedFacts } from '../route/route.rules.ts';
import { RouteOutcome, StandardRoute } from '../route/standard-route.entity.ts';
import { CriteriaSet } from '../criteria-set/criteria-set.entity.ts';
import type { YearWindow } from '../year-window/year-window.entity.ts';
import { yearWindowOf } from '../year-window/open-year-windows.ts';
import { daysFor } from '../year-window/year-window.rules.ts';
import type { AffectedDossiers, AffectedUnits, StandardLawPreview } from './affected.payloads.ts';

/** The part of the year's units and dossiers that a change reaches. */
export interface Reach {
  unitKinds: readonly string[];
  effectiveOn: string;
  validTo: string | null;
}

/** Where the unit still writes: the dossier can take up new criteria. */
export const stillWritten: readonly string[] = [
  AssessmentState.REGISTERED,
  AssessmentState.DRAFT,
  AssessmentState.RETURNED,
];

/** Whom the change reaches, as things stand. `em` sees the whole province. */
export async function affectedBy(em: EntityManager, reach: Reach): Promise<StandardLawPreview> {
  const first = await firstWindow(em, reach);
  return {
    firstYear: first?.year ?? null,
    firstWindowTo: first?.windowTo ?? null,
    units: first ? await unitsReached(em, reach, first.windowTo) : [],
    dossiers: await dossiersReached(em, reach),
  };
}

async function firstWindow(em: EntityManager, { unitKinds, effectiveOn, validTo }: Reach) {
  const calendarYear = Number(effectiveOn.slice(0, 4));
  for (const year of [calendarYear, calendarYear + 1]) {
    const window = await yearWindowOf(em, year);
    if (!window) continue;
    // Kinds with days of their own may come first, or last.
    const ends = unitKinds.map((kind) => daysFor(window, kind).windowTo).toSorted();
    const windowTo = ends.find((end) => end >= effectiveOn);
    if (windowTo !== undefined) return validTo === null || windowTo <= validTo ? { year, windowTo } : null;
  }
  return null;
}

interface UnitGroup extends RoutedFacts {
  place_id: string;
  place_name: string;
  count: number;
}

async function unitsReached(em: EntityManager, { unitKinds }: Reach, day: string): Promise<AffectedUnits[]> {
  const table = await em.find(StandardRoute, {});
  const groups = await em.execute<UnitGroup[]>(
    `select unit.kind, unit.level, unit.school_level as "schoolLevel", unit.size_class as "sizeClass",
       place.id as place_id, place.name as place_name, count(*)::integer as count
     from unit_ref unit join unit_ref place
       on place.kind = 'TERRITORY' and place.territory_path = subpath(unit.territory_path, 0, least(2, nlevel(unit.territory_path)))
     where unit.kind = any(?) and unit.valid_from <= ? and (unit.valid_to is null or unit.valid_to > ?)
     group by unit.kind, unit.level, unit.school_level, unit.size_class, place.id, place.name
     order by place.name, unit.kind`,
    [`{${unitKinds.join(',')}}`, day, day],
  );
  const subject = groups.filter((group) => rowFor(group, day, table)?.outcome === RouteOutcome.ASSESSED);
  const byPlace = Map.groupBy(subject, ({ kind, place_id }) => `${place_id} ${kind}`);
  return [...byPlace.values()].map((same) => ({
    kind: same[0]!.kind,
    place: Body.of(same[0]!.place_id, same[0]!.place_name),
    count: same.reduce((sum, { count }) => sum + count, 0),
  }));
}

/** Whom other days of a year reach: everybody it judges, and the dossiers of the year. `em` sees the whole province. */
export async function affectedInYear(
  em: EntityManager,
  { year, special }: Pick<YearWindow, 'year' | 'special'>,
  { isWindowMoved }: { isWindowMoved: boolean },
): Promise<StandardLawPreview> {
  const window = await yearWindowOf(em, year);
  if (!window) return { firstYear: null, firstWindowTo: null, units: [], dossiers: [] };
  const judged = new Set((await em.find(CriteriaSet, {})).flatMap(({ unitKinds }) => unitKinds));
  for (const kind of special.flatMap(({ unitKinds }) => unitKinds)) judged.add(kind);
  const unitKinds = [...judged].filter((kind) => kind !== 'TERRITORY');
  const days = { effectiveOn: `${year}-01-01`, validTo: `${year}-12-31` };
  const dossiers = await dossiersReached(em, { unitKinds, ...days });
  return {
    ...{ firstYear: year, firstWindowTo: window.windowTo },
    units: await unitsReached(em, { unitKinds, ...days }, window.windowTo),
    dossiers: dossiers.map((each) => ({ ...each, isInTheWay: each.isInTheWay && isWindowMoved })),
  };
}

/** Dossiers of windows that end while the change is in force; the year's own dates stand in each of them. */
async function dossiersReached(
  em: EntityManager,
  { unitKinds, effectiveOn, validTo }: Reach,
): Promise<AffectedDossiers[]> {
  const found = await em.execute<{ year: number; window_to: string; state: AssessmentState; count: number }[]>(
    `select assessment.year, assessment.window_to::text, assessment.state, count(*)::integer as count
     from assessment join unit_ref on unit_ref.id = assessment.unit_id
     where unit_ref.kind = any(?) and assessment.window_to >= ? and (?::date is null or assessment.window_to <= ?::date)
     group by assessment.year, assessment.window_to, assessment.state
     order by assessment.year, assessment.window_to, assessment.state`,
    [`{${unitKinds.join(',')}}`, effectiveOn, validTo, validTo],
  );
  return found.map(({ year, window_to: windowTo, state, count }) => ({
    ...{ year, windowTo, state, count },
    isInTheWay: !stillWritten.includes(state) && state !== AssessmentState.NOT_SUBMITTED,
  }));
}
