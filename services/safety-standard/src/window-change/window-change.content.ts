import type { SpecialWindow, WindowDays } from '../year-window/year-window.entity.ts';

/** The days of a year as proposed; for everybody, and for kinds of unit with days of their own. */
export interface WindowContent extends WindowDays {
  year: number;
  /** The version that the proposer saw. */
  baseVersion: number;
  special: SpecialWindow[];
  needsChecking: boolean;
  /** The days as they were when it was proposed: what a year had before is nowhere else. */
  before: (WindowDays & { year: number; special: SpecialWindow[]; needsChecking: boolean }) | null;
}
