import type { AwardKind } from '../award-kind/award-kind.entity.ts';

/** What a curator says of a kind; where it came from and when it begins stand beside it. */
export type AwardKindFacts = Pick<
  AwardKind,
  | 'name'
  | 'nature'
  | 'subject'
  | 'level'
  | 'authorities'
  | 'prerequisites'
  | 'quota'
  | 'councilPercent'
  | 'resultValidYears'
  | 'validTo'
  | 'needsChecking'
>;

/** A new version of a kind: what stands in the proposal and, once confirmed, in the table. */
export interface PutAwardKindContent extends AwardKindFacts {
  /** The version that it follows, as the proposer saw it. */
  base: { code: string; version: number };
}

/** That a kind was compared with the official text. */
export interface CheckAwardKindContent {
  base: { code: string; version: number };
}
