import type { GateInput, YearFact } from '../gate-facts.ts';
import { headshipOf, type Headship } from '../headship.ts';
import { stepsOf, worstOf, type GateStep, type Params, type Rule } from './rule.ts';

const { goOn, leave, satisfy, stop } = stepsOf('DIRECTIVE_5');

/** A year of the achievement with who headed the unit in it. */
interface AskedYear extends YearFact {
  headship: Headship;
}

/**
 * Clause 5 of the directive: of a unit that did not meet the standard in a year, neither the collective nor whoever headed
 * it in that year is proposed for any title or commendation; everybody else is. What cannot be known holds. Each year of
 * the achievement is asked; the worst of them counts. Where the clause leaves a question open, the recorded reading answers.
 */
export const clauseFive: Rule = (input) => {
  const years = input.years.map((year): AskedYear => ({ ...year, headship: headshipIn(year, input) }));
  const counting = years.filter(({ bearing }) => bearing === 'COUNTS');
  const steps: GateStep[] = [];
  for (const ask of [awardIsInScope, yearsAreRead, subjectIsCovered]) {
    const step = ask(input, counting.length > 0 ? counting : years);
    if (step) steps.push(step);
    if (step?.outcome) return { outcome: step.outcome, steps };
  }
  const ofYears = years.map((year) => stepsInYear(input, year));
  return { outcome: worstOf(ofYears.map((way) => way.at(-1)!.outcome!)), steps: [...steps, ...ofYears.flat()] };
};

function headshipIn({ window }: YearFact, { nomineeName, subject, tenures, policy }: GateInput): Headship {
  const { headRule } = policy;
  return headshipOf({ nomineeName, window, headRule, tenures, isNominatedAsHead: subject === 'HEAD' });
}

function awardIsInScope({ kind, isAdHoc, policy }: GateInput): GateStep {
  const params = { kindCode: kind.code, ...(isAdHoc && { isAdHoc: 'true', policyVersion: policy.version }) };
  return (kind.isInScope && (policy.coversAdHoc || !isAdHoc) ? goOn : leave)('AWARD_IN_SCOPE', params);
}

/** Said only where it is not simply the year of the nomination. */
function yearsAreRead({ years, year, isOfSchoolYears, policy }: GateInput): GateStep | null {
  if (!isOfSchoolYears && years.length === 1) return null;
  return goOn('YEARS_READ', {
    ...{ year, years: years.map((one) => one.year).join(' '), policyVersion: policy.version },
    ...(isOfSchoolYears && { schoolYear: policy.schoolYear }),
    ...(years.length > 1 && { multiYear: policy.multiYear }),
  });
}

/** The collective and the head are covered, nobody else (I-5). Who was the head is told by the tenures, not by how he was nominated. */
function subjectIsCovered({ subject }: GateInput, years: readonly AskedYear[]): GateStep {
  if (subject !== 'INDIVIDUAL') return goOn('SUBJECT_COVERED', { subject, treatedAs: subject });
  const shares = years.flatMap(({ headship }) => headship.shares);
  const isOther = years.every(({ headship }) => headship.verdict === 'NOT_HEAD');
  const params = { subject, treatedAs: isOther ? 'INDIVIDUAL' : 'HEAD', ...daysOf(years) };
  return (isOther ? leave : goOn)('SUBJECT_COVERED', params, shares);
}

/** The way through one year; its last step says what the year says. */
function stepsInYear(input: GateInput, year: AskedYear): GateStep[] {
  const steps: GateStep[] = [];
  for (const ask of [yearCounts, nomineeWasHead, unitIsSubject, standingIsMet]) {
    const step = ask(input, year);
    if (step) steps.push(step);
    if (step?.outcome) break;
  }
  return steps;
}

/** Said only of a year that does not. */
function yearCounts({ policy }: GateInput, { year, bearing }: AskedYear): GateStep | null {
  if (bearing === 'COUNTS') return null;
  const { version: policyVersion, firstYear } = policy;
  return leave('YEAR_COUNTS', { year, bearing, policyVersion, firstYear });
}

function nomineeWasHead({ subject, policy }: GateInput, { year, window, headship }: AskedYear): GateStep | null {
  if (subject === 'COLLECTIVE') return null;
  const params = {
    ...{ year, headRule: policy.headRule, ...daysOf([{ headship }]), windowFrom: window.from, windowTo: window.to },
  };
  if (headship.verdict === 'HEAD') return goOn('HEAD_MAJORITY', params, headship.shares);
  if (headship.verdict === 'NOT_HEAD') return leave('HEAD_MAJORITY', params, headship.shares);
  return stop('HEAD_MAJORITY', 'HOLD', { ...params, reason: headship.doubt! }, headship.shares);
}

/** Asked only when the standing is known; an unknown one holds at the next question. */
function unitIsSubject(_input: GateInput, { standing, year }: AskedYear): GateStep | null {
  if (standing === null || standing === 'UNREACHABLE') return null;
  const params = { year, standing: standing.value, standingVersion: standing.version };
  return (standing.value === 'NOT_SUBJECT' ? leave : goOn)('UNIT_SUBJECT', params);
}

function standingIsMet(_input: GateInput, { standing, year }: AskedYear): GateStep {
  if (standing === 'UNREACHABLE') return stop('STANDING_MET', 'HOLD', { year, reason: 'STANDING_UNREACHABLE' });
  if (standing === null) return stop('STANDING_MET', 'HOLD', { year, reason: 'NO_STANDING' });
  const { value, version, decision } = standing;
  const params = {
    year,
    standing: value,
    standingVersion: version,
    decisionNumber: decision?.number ?? null,
    decisionDate: decision?.date ?? null,
    decisionAuthority: decision?.authority ?? null,
  };
  if (value === 'NOT_MET') return stop('STANDING_MET', 'BAR', { ...params, reason: 'NOT_MET' });
  if (value === 'PENDING') return stop('STANDING_MET', 'HOLD', { ...params, reason: 'PENDING' });
  return satisfy('STANDING_MET', params);
}

function daysOf(years: readonly { headship: Headship }[]): Params {
  const sumOf = (count: (headship: Headship) => number) =>
    years.reduce((days, { headship }) => days + count(headship), 0);
  return {
    nomineeDays: sumOf(({ nomineeDays }) => nomineeDays),
    windowDays: sumOf(({ windowDays }) => windowDays),
    unrecordedDays: sumOf(({ unrecordedDays }) => unrecordedDays),
  };
}
