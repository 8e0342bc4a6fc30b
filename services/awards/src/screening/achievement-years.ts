import { windowOf } from './achievement-window.ts';
import type { PolicyFact, YearFact } from './gate-facts.ts';

/** The days an achievement was made in, as the nomination says. */
export interface Achievement {
  /** The year the nomination names: the last one. */
  year: number;
  /** None when they are those of the year of the standard. */
  achievementFrom?: string | null;
  achievementTo?: string | null;
}

/**
 * The years of the standard that an achievement is judged by, the oldest first. Never fewer than the award asks for, so that
 * a short period does not step over a bad year.
 */
export function achievementYearsOf(
  achievement: Achievement,
  leastYears: number,
  policy: Pick<PolicyFact, 'multiYear' | 'schoolYear' | 'firstYear'>,
): Omit<YearFact, 'standing'>[] {
  const isSchool = isOfSchoolYears(achievement);
  const years = isSchool
    ? standardYearsOfSchoolYears(achievement, leastYears, policy.schoolYear)
    : standardYears(achievement, leastYears);
  return years.map((year) => ({ year, window: windowOf(year), bearing: bearingOf(year) }));

  function bearingOf(year: number): YearFact['bearing'] {
    if (year < policy.firstYear) return 'BEFORE_DIRECTIVE';
    // A school year that is judged by both of its years has two last ones.
    const lastYears = years.slice(isSchool && policy.schoolYear === 'BOTH' ? -2 : -1);
    return policy.multiYear === 'LAST_YEAR' && !lastYears.includes(year) ? 'NOT_LAST' : 'COUNTS';
  }
}

/** A school year begins between July and October and ends between May and August. */
export function isOfSchoolYears({ achievementFrom: from, achievementTo: to }: Achievement): boolean {
  if (!from || !to) return false;
  const [begun, ended] = [from.slice(5), to.slice(5)];
  return begun >= '07-01' && begun <= '10-31' && ended >= '05-01' && ended <= '08-31';
}

function standardYears({ year, achievementFrom: from }: Achievement, leastYears: number): number[] {
  return yearsBetween(Math.min(from ? standardYearOf(from) : year, year - leastYears + 1), year);
}

function standardYearsOfSchoolYears(
  { achievementFrom, achievementTo }: Achievement,
  leastYears: number,
  rule: PolicyFact['schoolYear'],
): number[] {
  const end = Number(achievementTo!.slice(0, 4));
  const begin = Math.min(Number(achievementFrom!.slice(0, 4)), end - leastYears);
  const first = rule === 'SECOND_YEAR' ? begin + 1 : begin;
  return yearsBetween(first, rule === 'FIRST_YEAR' ? end - 1 : end);
}

function standardYearOf(day: string): number {
  const year = Number(day.slice(0, 4));
  return day > windowOf(year).to ? year + 1 : year;
}

function yearsBetween(first: number, last: number): number[] {
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => last - Math.max(0, last - first) + index);
}
