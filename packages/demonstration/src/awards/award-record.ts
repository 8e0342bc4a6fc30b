import type { NomineeSubject } from './award-kinds.ts';

/** States of a nomination, as in the API. */
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
  | 'CONFERRED'
  | 'REVOKED'
  | 'REFUSED'
  | 'WITHDRAWN';

/** A nomination and what the gate of clause 5 must say of it. */
export interface NominationRecord {
  readonly id: string;
  readonly kindCode: string;
  readonly year: number;
  readonly subject: NomineeSubject;
  readonly unitId: string;
  readonly nomineeName: string;
  readonly nomineePosition: string | null;
  /** What it rests on and what was granted before the system. */
  readonly earlierAwards: readonly { family: string; year: number; decisionNumber: string }[];
  readonly state: NominationState;
  readonly submittedAt: string | null;
  /** Null while it is a draft: nobody has screened it. */
  readonly expectedOutcome: 'CLEAR' | 'HOLD' | 'BAR' | null;
  readonly decisionId: string | null;
}

/** One granted award. */
export interface AwardLineRecord {
  readonly id: string;
  readonly nominationId: string;
  readonly kindCode: string;
  readonly year: number;
  readonly subject: NomineeSubject;
  readonly unitId: string;
  readonly nomineeName: string;
}

/** A decision that grants awards. */
export interface AwardDecisionRecord {
  readonly id: string;
  readonly number: string;
  readonly date: string;
  readonly year: number;
  readonly authorityUnitId: string;
  readonly authorityName: string;
  /** The office that signs; never a person's name. */
  readonly signatory: string;
  readonly lines: readonly AwardLineRecord[];
  readonly offeredAt: string | null;
}
