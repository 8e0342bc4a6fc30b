import { applicableCriteria, criteriaSetCodeOf, type CriteriaSet, type Result } from '@antoan/assessment-rules';
import { derivedId } from '@antoan/ids';
import { bodyId, districtBodyId } from '../bodies/lao-cai-bodies.ts';
import { addDays, momentOf, workingDay } from '../chance/calendar-day.ts';
import { chanceOf, type Chance } from '../chance/chance.ts';
import type { UnitRecord } from '../units/unit-record.ts';
import type { AssessmentRecord, AssessmentState } from './assessment-record.ts';
import { windowOf, type StandardYear } from './calendar.ts';
import type { Intended } from './intended-states.ts';

/** Criteria that fail where a unit shall not meet the standard; none that touches on persons. */
const FAILING: Readonly<Record<string, readonly string[]>> = {
  'TT23-2012-D8': ['1.5', '2.1', '3.3', '4.1'],
  'TT23-2012-D7': ['1.5', '1.6', '2.2', '3.2', '3.3'],
};

/** How far along the way each state is. */
const PROGRESS: Readonly<Record<AssessmentState, number>> = {
  NOT_SUBMITTED: 0,
  REGISTERED: 0,
  DRAFT: 1,
  SUBMITTED: 2,
  VERIFIED: 3,
  APPRAISED: 4,
  PROPOSED: 5,
  DECIDED: 6,
};

interface Steps {
  readonly meetingOn: string;
  readonly submittedAt: string;
  readonly verifiedAt: string;
  readonly appraisedAt: string;
}

/** Days of the steps: 2020 ran to its calendar; in 2021 who is already decided was quick, the others came up to today. */
function stepsOf(year: StandardYear, state: AssessmentState, chance: Chance): Steps {
  const hour = chance.between(8, 15);
  const minute = chance.between(0, 59);
  const november = (day: number): string => workingDay(`${year}-11-${String(day).padStart(2, '0')}`);
  const on = (day: number, atHour = hour): string => momentOf(november(day), atHour, minute);
  const meetingOn = november(chance.between(2, 6));
  if (year === 2020)
    return {
      meetingOn,
      submittedAt: on(chance.between(9, 13)),
      verifiedAt: on(chance.between(16, 20)),
      appraisedAt: on(chance.between(23, 27)),
    };
  const isAhead = PROGRESS[state] >= PROGRESS.PROPOSED;
  const submittedOn = isAhead ? chance.between(9, 11) : chance.between(10, 15);
  const verifiedOn = isAhead ? 12 : Math.max(submittedOn, chance.between(15, 17));
  const appraisedOn = isAhead ? 16 : chance.between(17, 19);
  return {
    meetingOn,
    submittedAt: on(submittedOn),
    verifiedAt: on(verifiedOn, 16),
    appraisedAt: on(appraisedOn, 17),
  };
}

/** Who decides: UBND tỉnh for what PV05 appraises, else UBND of the district. */
export function deciderOf(unit: UnitRecord, districtCode: string): string {
  return unit.parents.police === bodyId('cong-an-tinh') ? bodyId('ubnd-tinh') : districtBodyId('ubnd', districtCode);
}

/** Id of a unit's assessment of a year. */
export function assessmentId(unitId: string, year: StandardYear): string {
  return derivedId('assessment', unitId, String(year));
}

/** What the unit says of itself: it admits a prohibition or a count, and thinks a requirement fulfilled that the police do not. */
function selfResultOf(set: CriteriaSet, failing: string | null): Result {
  const kind = set.criteria.find(({ number }) => number === failing)?.kind;
  return kind === 'PROHIBITION' || kind === 'THRESHOLD' ? 'NOT_MET' : 'MET';
}

/** Builds one assessment up to its intended state; proposals and decisions are added afterwards. */
export function buildAssessment(
  seed: string,
  unit: UnitRecord,
  districtCode: string,
  year: StandardYear,
  intended: Intended,
  sets: readonly CriteriaSet[],
): AssessmentRecord {
  const chance = chanceOf(seed, 'assessment', unit.id, String(year));
  const set = sets.find(({ code }) => code === criteriaSetCodeOf(unit.kind));
  if (!set || unit.parents.management === null || unit.parents.police === null)
    throw new Error(`${unit.name} cannot be assessed`);
  const { state } = intended;
  const reached = (step: AssessmentState): boolean => PROGRESS[state] >= PROGRESS[step];
  const steps = stepsOf(year, state, chance);
  const applicable = applicableCriteria(set, unit).length;
  const failing =
    intended.result === 'NOT_MET' && reached('APPRAISED')
      ? (intended.failing ?? chance.pick(FAILING[set.code] ?? []))
      : null;
  const registeredFrom = year === 2020 ? '2020-03-02' : '2021-01-05';
  const window = windowOf(year);
  return {
    id: assessmentId(unit.id, year),
    unitId: unit.id,
    year,
    windowFrom: window.from,
    windowTo: window.to,
    dueOn: window.to,
    state,
    criteriaSetId: set.id,
    criteriaSetCode: set.code,
    verifierUnitId: unit.parents.management,
    appraiserUnitId: unit.parents.police,
    deciderUnitId: deciderOf(unit, districtCode),
    selfResult: reached('SUBMITTED') ? selfResultOf(set, failing) : null,
    appraisedResult: reached('APPRAISED') ? intended.result : null,
    failing,
    answeredCount: reached('SUBMITTED') ? applicable : reached('DRAFT') ? chance.between(3, applicable - 1) : 0,
    registeredOn: workingDay(addDays(registeredFrom, chance.between(4, year === 2020 ? 24 : 80))),
    meetingOn: reached('SUBMITTED') ? steps.meetingOn : null,
    submittedAt: reached('SUBMITTED') ? steps.submittedAt : null,
    verifiedAt: reached('VERIFIED') ? steps.verifiedAt : null,
    appraisedAt: reached('APPRAISED') ? steps.appraisedAt : null,
    proposedAt: null,
    decidedAt: null,
    proposalId: null,
    decisionId: null,
  };
}
