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
  /** Whether the year counts by the reading in force, or why it does not. */
  bearing: 'COUNTS' | 'NOT_LAST' | 'BEFORE_DIRECTIVE';
  /** Null when safety-standard answers that it has none. */
  standing: StandingFact | null | 'UNREACHABLE';
}

/** An open hold that may cover the nominee: codes, numbers and days. */
export interface HoldFact {
  covers: 'COLLECTIVE' | 'HEAD' | 'NOMINEE';
  kind: string;
  authority: string;
  documentNumber: string;
  documentDate: string;
  holdsFrom: string;
}

/** What must have been granted before. */
export interface PrerequisiteFact {
  family: string;
  times: number;
  withinYears: number;
}

/** What the nominee was granted before. */
export interface EarlierAwardFact {
  family: string;
  year: number;
  /** For how many years it counts; null without end. */
  validYears: number | null;
  decisionNumber: string;
}

/** What this service has on record about the award and the nominee. */
export interface RecordFacts {
  family: string;
  nature: 'TITLE' | 'FORM';
  /** The law of the kind, under which its conditions stand. */
  regime: string;
  prerequisites: readonly PrerequisiteFact[];
  holds: readonly HoldFact[];
  earlier: readonly EarlierAwardFact[];
  quota: { ofFamily: string; percent: number; base: number; others: number } | null;
  /** What the nominee was granted for the same year. */
  sameYear: readonly { family: string; nature: 'TITLE' | 'FORM'; decisionNumber: string }[];
}

/** How clause 5 is read on the day of the screening. */
export interface PolicyFact {
  id: string;
  version: number;
  headRule: 'MAJORITY' | 'AT_WINDOW_END' | 'ANY_DAY';
  multiYear: 'STRICT' | 'LAST_YEAR';
  schoolYear: 'FIRST_YEAR' | 'SECOND_YEAR' | 'BOTH';
  coversAdHoc: boolean;
  firstYear: number;
}

/** What the rules ask of this service's own tables. */
export interface OwnFacts {
  policy: PolicyFact;
  kind: { code: string; isInScope: boolean; achievementYears: number };
  record: RecordFacts;
}

/** All that the rules look at, and nothing else. Kept with every screening (I-7). */
export interface GateInput extends OwnFacts {
  subject: 'COLLECTIVE' | 'HEAD' | 'INDIVIDUAL';
  nomineeName: string;
  unitId: string;
  /** For what was achieved all of a sudden, outside the yearly rounds. */
  isAdHoc: boolean;
  /** The year the nomination names. */
  year: number;
  /** Whether the achievement is one of school years. */
  isOfSchoolYears: boolean;
  /** The years the achievement is judged by, the oldest first. */
  years: readonly YearFact[];
  tenures: readonly HeadTenureFact[] | 'UNREACHABLE';
}
