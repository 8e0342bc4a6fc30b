import { Standing } from '../unit/unit.enums.ts';
import type { StandingTally } from './unit-board.payloads.ts';

const fields = {
  [Standing.MET]: 'met',
  [Standing.NOT_MET]: 'notMet',
  [Standing.PENDING]: 'pending',
  [Standing.NOT_SUBJECT]: 'notSubject',
} as const;

/** A tally of nothing yet. */
export function emptyTally(): StandingTally {
  return { met: 0, notMet: 0, pending: 0, notSubject: 0, total: 0 };
}

/** Counts so many units of one standing in. */
export function addToTally(tally: StandingTally, { standing, count }: { standing: string; count: number }): void {
  tally[fields[standing as Standing]] += count;
  tally.total += count;
}
