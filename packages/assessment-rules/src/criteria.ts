/** How a criterion is answered. */
export type CriterionKind = 'REQUIREMENT' | 'THRESHOLD' | 'PROHIBITION';

/** A REQUIREMENT is answered YES or NO, a PROHIBITION NOT_OCCURRED or OCCURRED; a THRESHOLD is answered by counts. */
export type AnswerValue = 'YES' | 'NO' | 'NOT_OCCURRED' | 'OCCURRED';

/** The two outcomes of an assessment; "no outcome yet" is the absence of one. */
export type Result = 'MET' | 'NOT_MET';

/** One thing a unit must have, reach or not let happen. */
export interface Criterion {
  readonly id: string;
  /** Number within the set, such as `1.1`. */
  readonly number: string;
  /** Heading the criterion stands under. */
  readonly section: string;
  readonly text: string;
  readonly kind: CriterionKind;
  /** Percentage to reach; only on a THRESHOLD. */
  readonly threshold: number | null;
  /** Documents to name as evidence; empty when none is asked for. */
  readonly evidence: readonly string[];
  readonly isMandatory: boolean;
  /** Asked only of units that have a party organisation. */
  readonly ifPartyOrganisation: boolean;
  /** The wording is still to be compared with the official text. */
  readonly needsChecking: boolean;
}

/** A criterion as written down in this package: ids are given by whoever stores it. */
export type CriterionText = Omit<
  Criterion,
  'id' | 'isMandatory' | 'threshold' | 'ifPartyOrganisation' | 'needsChecking'
> &
  Partial<Pick<Criterion, 'isMandatory' | 'threshold' | 'ifPartyOrganisation' | 'needsChecking'>>;

/** A version of the criteria for some kinds of unit, in force between two days. */
export interface CriteriaSet {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly legalBasis: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly needsChecking: boolean;
  /** Kinds of unit (UnitKind) the set is for. */
  readonly unitKinds: readonly string[];
  readonly criteria: readonly Criterion[];
}

/** What the criteria depend on about a unit. */
export interface UnitFacts {
  readonly partyOrganisation: boolean;
}

/** The criteria a unit has to answer: those conditional on a party organisation fall away where there is none. */
export function applicableCriteria(set: CriteriaSet, unit: UnitFacts): Criterion[] {
  return set.criteria.filter((criterion) => unit.partyOrganisation || !criterion.ifPartyOrganisation);
}
