import type { Result } from '@antoan/assessment-rules';
import type { StandardYear } from './calendar.ts';

/** States of an assessment, as in the API. */
export type AssessmentState =
  | 'REGISTERED'
  | 'DRAFT'
  | 'SUBMITTED'
  | 'VERIFIED'
  | 'APPRAISED'
  | 'PROPOSED'
  | 'DECIDED'
  | 'NOT_SUBMITTED';

/** One unit's assessment of one year: its state and when it came there; answers come from `answersFor`. */
export interface AssessmentRecord {
  readonly id: string;
  readonly unitId: string;
  readonly year: StandardYear;
  readonly windowFrom: string;
  readonly windowTo: string;
  readonly dueOn: string;
  readonly state: AssessmentState;
  readonly criteriaSetId: string;
  readonly criteriaSetCode: string;
  /** Managing body at the time. */
  readonly verifierUnitId: string;
  /** Công an tỉnh (PV05) or Công an of the district. */
  readonly appraiserUnitId: string;
  /** UBND tỉnh or UBND of the district. */
  readonly deciderUnitId: string;
  readonly selfResult: Result | null;
  /** What the police found, from APPRAISED on. */
  readonly appraisedResult: Result | null;
  /** Number of the criterion that fails, when the police found NOT_MET. */
  readonly failing: string | null;
  /** Criteria answered so far, in the order of the form; all from SUBMITTED on. */
  readonly answeredCount: number;
  readonly registeredOn: string;
  /** Day of the self-assessment meeting; null while there are no minutes. */
  readonly meetingOn: string | null;
  readonly submittedAt: string | null;
  readonly verifiedAt: string | null;
  readonly appraisedAt: string | null;
  readonly proposedAt: string | null;
  readonly decidedAt: string | null;
  readonly proposalId: string | null;
  readonly decisionId: string | null;
}

/** A list the police put before an authority. */
export interface ProposalRecord {
  readonly id: string;
  readonly year: StandardYear;
  readonly number: string;
  readonly date: string;
  readonly proposerUnitId: string;
  readonly authorityUnitId: string;
  readonly state: 'PROPOSED' | 'DECIDED';
  readonly decisionId: string | null;
  readonly lines: readonly { readonly assessmentId: string; readonly unitId: string; readonly result: Result }[];
}

/** One unit's line in a decision; certificate and code only where it met the standard. */
export interface DecisionLine {
  readonly assessmentId: string;
  readonly unitId: string;
  readonly result: Result;
  readonly certificateNumber: string | null;
  readonly verificationCode: string | null;
}

/** A decision on the recognition of units. */
export interface DecisionRecord {
  readonly id: string;
  readonly proposalId: string;
  readonly year: StandardYear;
  readonly number: string;
  readonly date: string;
  readonly authorityUnitId: string;
  readonly authorityName: string;
  /** The office that signs; never a person's name. */
  readonly signatory: string;
  readonly lines: readonly DecisionLine[];
  /** When PV05 offered it for publication; null when not yet. */
  readonly offeredAt: string | null;
}

/** Why a unit stands as it does. */
export type StandingReason = 'DECIDED' | 'ARMED_FORCE_POLICY' | 'NO_DECISION';

/** The standing of a unit in a year; one for each unit but territory, for each of the two years. */
export interface StandingRecord {
  readonly unitId: string;
  readonly year: StandardYear;
  readonly value: 'MET' | 'NOT_MET' | 'NOT_SUBJECT' | 'PENDING';
  readonly reason: StandingReason;
  readonly since: string;
  readonly decisionId: string | null;
}
