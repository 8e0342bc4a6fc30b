import type { CriterionKind } from '@antoan/assessment-rules';
import type { CriteriaLayer } from '../criteria-set/criteria-layer.enum.ts';

/** A criterion as proposed. */
export interface ProposedCriterionContent {
  /** The criterion of the version before that it takes the place of; null for one that is new. */
  from: string | null;
  number: string;
  section: string;
  text: string;
  kind: CriterionKind;
  threshold: number | null;
  evidence: string[];
  isMandatory: boolean;
  ifPartyOrganisation: boolean;
  needsChecking: boolean;
}

/** A new version of a set: what stands in the proposal and, once confirmed, in the tables. */
export interface PutCriteriaContent {
  /** The version it follows, as the proposer saw it; null for a set that has none before. */
  base: { id: string; version: number } | null;
  layer: CriteriaLayer;
  code: string;
  title: string;
  unitKinds: string[];
  validTo: string | null;
  criteria: ProposedCriterionContent[];
}

/** What of a version was compared with the official text. */
export interface CheckCriteriaContent {
  base: { id: string; version: number };
  criterionIds: string[];
  /** The set as a whole, its title and who answers it included. */
  isWhole: boolean;
}
