import type { EntityManager } from '@mikro-orm/postgresql';
import { YearWindow } from './year-window.entity.ts';
import { firstDayOf } from './year-window.rules.ts';
import { firstYear, windowByRule } from './year-windows.data.ts';

/** Puts every window in place that has begun by that day; what legal curators have changed since stays as it is. */
export async function openYearWindows(em: EntityManager, today: string): Promise<void> {
  const calendarYear = Number(today.slice(0, 4));
  const years = Array.from({ length: calendarYear + 2 - firstYear }, (_, index) => firstYear + index);
  const begun = years.flatMap((year) => windowByRule(year) ?? []).filter((window) => firstDayOf(window) <= today);
  if (begun.length > 0) await em.upsertMany(YearWindow, begun, { onConflictAction: 'ignore' });
}

/** The window of a year: as it is kept, or as the rules will make it. */
export async function yearWindowOf(em: EntityManager, year: number): Promise<YearWindow | null> {
  return (await em.findOne(YearWindow, { year })) ?? windowByRule(year);
}

/** Keeps a window that a dossier is about to rest on. */
export async function keepYearWindow(em: EntityManager, window: YearWindow): Promise<void> {
  await em.upsert(YearWindow, { ...window }, { onConflictAction: 'ignore' });
}
