import type { Context } from '@antoan/subgraph-kit';
import { ContestWindow } from './contest-window.entity.ts';
import { lastDayToContest } from './contest.rules.ts';
import { RecognitionContest } from './recognition-contest.entity.ts';

/** The contests of a dossier that the viewer may see, oldest first. */
export function contestsOf(assessmentId: string, { em, loader }: Context): Promise<RecognitionContest[]> {
  return loader<string, RecognitionContest[]>('contestsOf', async (ids) => {
    const found = await em.find(
      RecognitionContest,
      { assessmentId: { $in: [...ids] } },
      { orderBy: { openedAt: 'asc', id: 'asc' } },
    );
    const byAssessment = Map.groupBy(found, (contest) => contest.assessmentId);
    return ids.map((id) => byAssessment.get(id) ?? []);
  }).load(assessmentId);
}

/** The last day on which a decision of that date may be contested; one look for each date of an operation. */
export function contestUntil(decidedOn: string, { em, loader }: Context): Promise<string | null> {
  return loader<string, string | null>(`${ContestWindow.name} until`, (dates) =>
    Promise.all(dates.map((date) => lastDayToContest(em, date))),
  ).load(decidedOn);
}
