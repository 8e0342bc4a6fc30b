import { problem, type Problem } from '@antoan/app-error';
import type { EntityManager } from '@mikro-orm/postgresql';
import { ContestWindow } from './contest-window.entity.ts';

/** The last day on which a decision of that date may be contested, by the rule in force then; null when there is no rule. */
export async function lastDayToContest(em: EntityManager, decidedOn: string): Promise<string | null> {
  const window = await em.findOne(
    ContestWindow,
    { validFrom: { $lte: decidedOn }, $or: [{ validTo: null }, { validTo: { $gte: decidedOn } }] },
    { orderBy: { validFrom: 'desc' } },
  );
  return window && addDays(decidedOn, window.days);
}

/** Why a decision cannot be contested today. */
export function problemsOfTime(until: string | null, today: string): Problem[] {
  if (until === null) return [problem('contest.window.none')];
  return today > until ? [problem('contest.window.over', '', { until })] : [];
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
