import type { AchievementWindow } from './achievement-window.ts';
import { headshipOf, type Headship, type HeadTenureFact, type TenureShare } from './headship.ts';

/** The decision a standing rests on. */
export interface StandingDecision {
  number: string;
  date: string;
  authority: string;
}

/** A unit's standing in the year, as safety-standard says it. */
export interface StandingFact {
  value: 'MET' | 'NOT_MET' | 'NOT_SUBJECT' | 'PENDING';
  version: number;
  decision: StandingDecision | null;
}

/** All that clause 5 looks at, and nothing else. Kept with every screening (I-7). */
export interface GateInput {
  kind: { code: string; isInScope: boolean };
  subject: 'COLLECTIVE' | 'HEAD' | 'INDIVIDUAL';
  nomineeName: string;
  unitId: string;
  year: number;
  window: AchievementWindow;
  /** Null when safety-standard answers that it has none. */
  standing: StandingFact | null | 'UNREACHABLE';
  tenures: readonly HeadTenureFact[] | 'UNREACHABLE';
}

type Rule = 'AWARD_IN_SCOPE' | 'SUBJECT_COVERED' | 'HEAD_MAJORITY' | 'UNIT_SUBJECT' | 'STANDING_MET';
type Outcome = 'CLEAR' | 'HOLD' | 'BAR';

/** One question of the rule and how it was answered. */
export interface GateStep {
  rule: Rule;
  /** Whether what the rule names is so. */
  passed: boolean;
  /** Whether the way leaves the gate here, so that clause 5 does not stand against the nomination. */
  isExit: boolean;
  params: { name: string; value: string }[];
  tenures: TenureShare[] | null;
}

/** What the gate says, with the whole way to it. */
export interface GateResult {
  outcome: Outcome;
  steps: GateStep[];
}

/** A step that ends the way has an outcome; one that leads on has none. Null: the question does not arise. */
type Answer = { step: GateStep; outcome: Outcome | null } | null;
type Params = Record<string, string | number | null>;
type Question = (input: GateInput, headship: Headship) => Answer;

/**
 * Clause 5 of the directive: of a unit that did not meet the standard in a year, neither the collective nor whoever headed
 * it for most of that year is proposed for any title or commendation; everybody else is. What cannot be known holds.
 */
export function screen(input: GateInput): GateResult {
  const { nomineeName, window, tenures } = input;
  const headship = headshipOf({ nomineeName, window, tenures, isNominatedAsHead: input.subject === 'HEAD' });
  const steps: GateStep[] = [];
  for (const ask of [awardIsInScope, subjectIsCovered, nomineeHeadedMost, unitIsSubject]) {
    const answer = ask(input, headship);
    if (!answer) continue;
    steps.push(answer.step);
    if (answer.outcome) return { outcome: answer.outcome, steps };
  }
  const last = standingIsMet(input);
  return { outcome: last.outcome, steps: [...steps, last.step] };
}

const awardIsInScope: Question = ({ kind }) =>
  kind.isInScope ? goOn('AWARD_IN_SCOPE', { kindCode: kind.code }) : leave('AWARD_IN_SCOPE', { kindCode: kind.code });

/** The collective and the head are covered, nobody else (I-5). Who was the head is told by the tenures, not by how he was nominated. */
const subjectIsCovered: Question = ({ subject }, headship) => {
  if (subject !== 'INDIVIDUAL') return goOn('SUBJECT_COVERED', { subject, treatedAs: subject });
  const counted = daysOf(headship);
  if (headship.verdict === 'NOT_HEAD')
    return leave('SUBJECT_COVERED', { subject, treatedAs: 'INDIVIDUAL', ...counted }, headship.shares);
  return goOn('SUBJECT_COVERED', { subject, treatedAs: 'HEAD', ...counted }, headship.shares);
};

const nomineeHeadedMost: Question = ({ subject, window }, headship) => {
  if (subject === 'COLLECTIVE') return null;
  const params = { ...daysOf(headship), windowFrom: window.from, windowTo: window.to };
  if (headship.verdict === 'HEAD') return goOn('HEAD_MAJORITY', params, headship.shares);
  if (headship.verdict === 'NOT_HEAD') return leave('HEAD_MAJORITY', params, headship.shares);
  return stop('HEAD_MAJORITY', 'HOLD', { ...params, reason: headship.doubt }, headship.shares);
};

/** Asked only when the standing is known; an unknown one holds at the next question. */
const unitIsSubject: Question = ({ standing, year }) => {
  if (standing === null || standing === 'UNREACHABLE') return null;
  const params = { year, standing: standing.value, standingVersion: standing.version };
  return standing.value === 'NOT_SUBJECT' ? leave('UNIT_SUBJECT', params) : goOn('UNIT_SUBJECT', params);
};

function standingIsMet({ standing, year }: GateInput): { step: GateStep; outcome: Outcome } {
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
  return { step: stepOf('STANDING_MET', { passed: true, isExit: true }, params), outcome: 'CLEAR' };
}

function daysOf({ nomineeDays, windowDays, unrecordedDays }: Headship): Params {
  return { nomineeDays, windowDays, unrecordedDays };
}

function goOn(rule: Rule, params: Params, tenures?: TenureShare[]) {
  return { step: stepOf(rule, { passed: true, isExit: false }, params, tenures), outcome: null };
}

function leave(rule: Rule, params: Params, tenures?: TenureShare[]) {
  return { step: stepOf(rule, { passed: false, isExit: true }, params, tenures), outcome: 'CLEAR' as const };
}

function stop(rule: Rule, outcome: 'HOLD' | 'BAR', params: Params, tenures?: TenureShare[]) {
  return { step: stepOf(rule, { passed: false, isExit: false }, params, tenures), outcome };
}

function stepOf(
  rule: Rule,
  answer: Pick<GateStep, 'passed' | 'isExit'>,
  params: Params,
  tenures: TenureShare[] | null = null,
): GateStep {
  const given = Object.entries(params).filter(([, value]) => value !== null);
  return { rule, ...answer, params: given.map(([name, value]) => ({ name, value: String(value) })), tenures };
}
