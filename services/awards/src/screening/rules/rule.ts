import type { GateInput } from '../gate-facts.ts';
import type { TenureShare } from '../headship.ts';

export type Outcome = 'CLEAR' | 'HOLD' | 'BAR';

/** The questions that rules ask. A new rule adds its own here, in the API's enum and in the words of the pages. */
export type Question =
  | 'AWARD_IN_SCOPE'
  | 'YEARS_READ'
  | 'SUBJECT_COVERED'
  | 'YEAR_COUNTS'
  | 'HEAD_MAJORITY'
  | 'UNIT_SUBJECT'
  | 'STANDING_MET'
  | 'STATUTORY_HOLD'
  | 'PREREQUISITE'
  | 'QUOTA'
  | 'DUPLICATE';

/** One question of a rule and how it was answered. */
export interface GateStep {
  rule: Question;
  /** Where the question is written: DIRECTIVE_5 is clause 5 of the directive. */
  clause: string;
  /** Whether what the question names is so. */
  passed: boolean;
  /** Whether the way leaves the rule here, so that it does not stand against the nomination. */
  isExit: boolean;
  /** What the rule says when its way ends here; null where it leads on. */
  outcome: Outcome | null;
  params: { name: string; value: string }[];
  tenures: TenureShare[] | null;
}

/** What a rule says of a nomination, with the whole way to it. */
export interface RuleAnswer {
  outcome: Outcome;
  steps: GateStep[];
}

/** A rule looks at the facts and nothing else: the same facts are always answered in the same way. */
export type Rule = (input: GateInput) => RuleAnswer;

export type Params = Record<string, string | number | null>;

/** The three ways on from a question of one clause. Params that are null are left out. */
export function stepsOf(clause: string) {
  const stepOf = (
    rule: Question,
    answer: Pick<GateStep, 'passed' | 'isExit' | 'outcome'>,
    params: Params,
    tenures: TenureShare[] | null = null,
  ): GateStep => {
    const given = Object.entries(params).filter(([, value]) => value !== null);
    return {
      ...{ rule, clause, ...answer },
      ...{ params: given.map(([name, value]) => ({ name, value: String(value) })), tenures },
    };
  };
  return {
    /** It is so, and the next question is asked. */
    goOn: (rule: Question, params: Params, tenures?: TenureShare[]) =>
      stepOf(rule, { passed: true, isExit: false, outcome: null }, params, tenures),
    /** It is not so, and therefore the rule does not stand against the nomination. */
    leave: (rule: Question, params: Params, tenures?: TenureShare[]) =>
      stepOf(rule, { passed: false, isExit: true, outcome: 'CLEAR' }, params, tenures),
    /** It is so, and therefore the rule does not stand against the nomination. */
    satisfy: (rule: Question, params: Params, tenures?: TenureShare[]) =>
      stepOf(rule, { passed: true, isExit: true, outcome: 'CLEAR' }, params, tenures),
    /** It is not so, and therefore the nomination waits or is not proposed; `reason` says why. */
    stop: (rule: Question, outcome: 'HOLD' | 'BAR', params: Params & { reason: string }, tenures?: TenureShare[]) =>
      stepOf(rule, { passed: false, isExit: false, outcome }, params, tenures),
  };
}

/** Of several answers the worst: one bar bars, and without a bar one hold holds. */
export function worstOf(outcomes: readonly Outcome[]): Outcome {
  return outcomes.includes('BAR') ? 'BAR' : outcomes.includes('HOLD') ? 'HOLD' : 'CLEAR';
}
