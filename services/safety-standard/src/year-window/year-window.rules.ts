import { problem, type Problem } from '@antoan/app-error';
import type { WindowDays, YearWindow } from './year-window.entity.ts';

/** The days that a kind of unit has in a year. */
export function daysFor(window: WindowDays & Pick<YearWindow, 'special'>, unitKind: string): WindowDays {
  return window.special.find(({ unitKinds }) => unitKinds.includes(unitKind)) ?? window;
}

/** The day on which the year begins for anybody. */
export function firstDayOf({ windowFrom, special }: YearWindow): string {
  return [windowFrom, ...special.map((own) => own.windowFrom)].toSorted()[0]!;
}

/** Why nobody can register for the year on that day; empty when one can. Late registration is let in until the late window closes. */
export function problemsOfRegistering(window: WindowDays | null, year: number, today: string): Problem[] {
  if (window === null) return [problem('assessment.year.unknown', 'year', { year })];
  if (today < window.registrationFrom)
    return [problem('assessment.year.notOpen', 'year', { year, from: window.registrationFrom })];
  if (today > window.lateUntil) return [problem('assessment.year.closed', 'year', { year, until: window.lateUntil })];
  return [];
}

/** Why nothing can be submitted for the year on that day; empty when one can. */
export function problemsOfSubmitting(window: WindowDays | null, year: number, today: string): Problem[] {
  if (window === null || today > window.lateUntil)
    return [problem('assessment.year.closed', 'year', { year, until: window?.lateUntil ?? '' })];
  return [];
}
