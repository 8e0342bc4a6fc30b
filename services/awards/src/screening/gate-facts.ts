import type { AchievementWindow } from './achievement-window.ts';
import type { HeadTenureFact } from './headship.ts';

/** The decision a standing rests on. */
export interface StandingDecision {
  number: string;
  date: string;
  authority: string;
}

/** A unit's standing in a year, as safety-standard says it. */
export interface StandingFact {
  value: 'MET' | 'NOT_MET' | 'NOT_SUBJECT' | 'PENDING';
  version: number;
  decision: StandingDecision | null;
}

/** A year of the achievement and what was read of it. */
export interface YearFact {
  year: number;
  window: AchievementWindow;
  /** Null when safety-standard answers that it has none. */
  standing: StandingFact | null | 'UNREACHABLE';
}

/** What the rules ask of this service's own tables. */
export interface OwnFacts {
  kind: { code: string; isInScope: boolean };
}

/** All that the rules look at, and nothing else. Kept with every screening (I-7). */
export interface GateInput extends OwnFacts {
  subject: 'COLLECTIVE' | 'HEAD' | 'INDIVIDUAL';
  nomineeName: string;
  unitId: string;
  /** The year the nomination names. */
  year: number;
  /** The years whose standings are asked, the oldest first. */
  years: readonly YearFact[];
  tenures: readonly HeadTenureFact[] | 'UNREACHABLE';
}
