import type { LocalDate } from '@antoan/clock';

/**
 * The standard year being worked on. Year Y runs from 16/11 of Y-1 to 15/11 of Y; from 16/11 it is decided upon, until the
 * calendar year ends and registration for the next begins. So on every day it is the calendar year.
 */
export function standardYearOn(day: LocalDate): number {
  return Number(day.slice(0, 4));
}
