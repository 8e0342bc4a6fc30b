import type { GateOutcome, Standing, Tenure } from '@antoan/ui';

/** The questions of clause 5 in their order, and those of the law on commendation. */
export type GateRule =
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

/** Whom an award honours. */
export type NomineeSubject = 'COLLECTIVE' | 'HEAD' | 'INDIVIDUAL';

/** Where a nomination stands. */
export type NominationState =
  | 'DRAFT'
  | 'SUBMITTED'
  | 'BARRED'
  | 'HELD'
  | 'CLEARED'
  | 'ENDORSED'
  | 'IN_COUNCIL'
  | 'PROPOSED'
  | 'GRANTED'
  | 'REFUSED'
  | 'CONFERRED'
  | 'REVOKED'
  | 'WITHDRAWN';

/** One question and its answer, in codes and params. */
export interface GateStep {
  rule: GateRule;
  passed: boolean;
  isExit: boolean;
  /** What the rule says where its way ends; null where it leads on, undefined where it was not asked for. */
  outcome?: GateOutcome | null;
  params: readonly { name: string; value: string }[];
  tenures?: readonly Tenure[] | null;
}

/** One run of the gate, as the API answers it. */
export interface Screening {
  id: string;
  outcome: GateOutcome;
  ranAt: string;
  trigger: string;
  standing?: Standing | null;
  standingVersion?: number | null;
  decisionNumber?: string | null;
  decisionDate?: string | null;
  decisionAuthority?: string | null;
  steps: readonly GateStep[];
}

/** What the sentences need to know of the nomination. */
export interface ScreenedNomination {
  awardName: string;
  year: number;
  subject: NomineeSubject;
  nomineeName: string;
  unitName: string;
}

/** The params of a step by name. */
export function paramsOf(step: GateStep | undefined): Readonly<Partial<Record<string, string>>> {
  return Object.fromEntries((step?.params ?? []).map(({ name, value }) => [name, value]));
}
