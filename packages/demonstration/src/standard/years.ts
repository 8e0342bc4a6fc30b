import type { CriteriaSet } from '@antoan/assessment-rules';
import { chanceOf } from '../chance/chance.ts';
import type { InventedUnit } from '../units/invented-unit.ts';
import type { UnitRecord } from '../units/unit-record.ts';
import { buildAssessment } from './assessments.ts';
import type { StandardYear } from './calendar.ts';
import { recognise, type Recognitions } from './decisions.ts';
import { intendedOfInvented, intendedOfReal } from './intended-states.ts';

/** What the two years are built from. */
export interface YearSources {
  readonly seed: string;
  readonly invented: readonly InventedUnit[];
  readonly bodies: readonly UnitRecord[];
  readonly unitOf: ReadonlyMap<string, UnitRecord>;
  readonly criteriaSets: readonly CriteriaSet[];
}

/** The GSO code of the district a unit stands in. */
function districtCodeOf(unit: UnitRecord, unitOf: ReadonlyMap<string, UnitRecord>): string {
  const place = unitOf.get(unit.parents.territory ?? '');
  const district = place?.level === 'COMMUNE' ? unitOf.get(place.parents.territory ?? '') : place;
  return district?.code ?? '';
}

/** Both years' assessments, lists and decisions. */
export function buildYears({ seed, invented, bodies, unitOf, criteriaSets }: YearSources): Recognitions {
  const years: readonly StandardYear[] = [2020, 2021];
  const assessments = years.flatMap((year) => {
    const intended = new Map([
      ...intendedOfReal(bodies, year, chanceOf(seed, 'years', 'real', String(year))),
      ...intendedOfInvented(invented, year, chanceOf(seed, 'years', 'invented', String(year))),
    ]);
    return [...intended].flatMap(([unitId, goal]) => {
      const unit = unitOf.get(unitId);
      if (!unit || goal === null) return [];
      return [buildAssessment(seed, unit, districtCodeOf(unit, unitOf), year, goal, criteriaSets)];
    });
  });
  return recognise(assessments, unitOf);
}
