import type { Context } from '@antoan/subgraph-kit';
import type { Assessment } from '../assessment/assessment.entity.ts';
import type { RecognitionDecision } from '../recognition/recognition-decision.entity.ts';
import { ContestState, RecognitionContest } from './recognition-contest.entity.ts';

/** A later decision answers what was still contested about a unit. */
export async function closeContests(
  context: Context,
  decision: RecognitionDecision,
  assessments: readonly Assessment[],
): Promise<void> {
  const open = await context.em.find(RecognitionContest, {
    assessmentId: { $in: assessments.map(({ id }) => id) },
    state: ContestState.OPEN,
  });
  for (const contest of open) {
    Object.assign(contest, {
      ...{ state: ContestState.AMENDED, answeredAt: context.now(), answeringDecisionId: decision.id },
    });
    const { id: nounId, unitId, authorityUnitId: bodyUnitId, year } = contest;
    await context.record({ act: 'amend', noun: 'contest', nounId, unitId, bodyUnitId, detail: { year } });
  }
}
