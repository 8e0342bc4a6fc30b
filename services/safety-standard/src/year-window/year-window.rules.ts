import { problem, type Problem } from '@antoan/app-error';
import type { YearWindow } from './year-window.entity.ts';

/** Why nobody can register for the year on that day; empty when one can. Late registration is let in until the late window closes. */
export function problemsOfRegistering(window: YearWindow | null, year: number, today: string): Problem[] {
  if (window === null) return [problem('assessment.year.unknown', 'year', { year })];
  if (today < window.registrationFrom)
    return [problem('assessment.year.notOpen', 'year', { year, from: window.registrationFrom })];
  if (today > window.lateUntil) return [problem('assessment.year.closed', 'year', { year, until: window.lateUntil })];
  return [];
}

/** Why nothing can be submitted for the year on that day; empty when one can. */
export function problemsOfSubmitting(window: YearWindow | null, year: number, today: string): Problem[] {
  if (window === null || today > window.lateUntil)
    return [problem('assessment.year.closed', 'year', { year, until: window?.lateUntil ?? '' })];
  return [];
}
