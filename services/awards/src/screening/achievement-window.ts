import { ordinalOf } from '@antoan/clock';

/** The days an achievement year is judged over, first and last included. */
export interface AchievementWindow {
  from: string;
  to: string;
}

/**
 * The standard's year: 16/11 of the year before to 15/11. Clause 5 speaks of the standard "hằng năm", so the year of an
 * achievement is the standard's year. Awards of a school year will bring windows of their own, as dated data.
 */
export function windowOf(year: number): AchievementWindow {
  return { from: `${year - 1}-11-16`, to: `${year}-11-15` };
}

/** Days from the first to the last, both counted; none when the last is before the first. */
export function daysIn({ from, to }: AchievementWindow): number {
  return Math.max(0, ordinalOf(to) - ordinalOf(from) + 1);
}

/** The part of a stretch of days that lies in the window; null when none does. `to` is null while it lasts. */
export function within(
  window: AchievementWindow,
  stretch: { from: string; to: string | null },
): AchievementWindow | null {
  const from = stretch.from > window.from ? stretch.from : window.from;
  const to = stretch.to !== null && stretch.to < window.to ? stretch.to : window.to;
  return from <= to ? { from, to } : null;
}

/** How many different days the stretches cover together: days that two of them share count once. */
export function daysCovered(stretches: readonly AchievementWindow[]): number {
  let days = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { from, to } of stretches.toSorted((one, other) => one.from.localeCompare(other.from))) {
    const start = Math.max(ordinalOf(from), reached + 1);
    const end = ordinalOf(to);
    if (end < start) continue;
    days += end - start + 1;
    reached = end;
  }
  return days;
}
