import type { LocalDate } from '@antoan/clock';

const dayLength = 86_400_000;

/** The next day of the calendar. */
export function dayAfter(day: LocalDate): LocalDate {
  return new Date(Date.parse(day) + dayLength).toISOString().slice(0, 10);
}

/** The day before. */
export function dayBefore(day: LocalDate): LocalDate {
  return new Date(Date.parse(day) - dayLength).toISOString().slice(0, 10);
}
