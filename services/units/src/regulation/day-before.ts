import type { LocalDate } from '@antoan/clock';

const dayMs = 86_400_000;

/** The day before a day of the calendar. */
export function dayBefore(day: LocalDate): LocalDate {
  return new Date(Date.parse(day) - dayMs).toISOString().slice(0, 10);
}
