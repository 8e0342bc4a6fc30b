import type { Context } from '@antoan/subgraph-kit';
import { AssessmentEvent } from '../assessment/assessment-event.entity.ts';
import { AssessmentState, AssessmentStep } from '../assessment/assessment.enums.ts';
import type { Assessment } from '../assessment/assessment.entity.ts';

/** The return that the unit has to mend now; null while the dossier is not sent back. */
export async function returnToMend(
  { id, state }: Assessment,
  { em, loader }: Context,
): Promise<AssessmentEvent | null> {
  if (state !== AssessmentState.RETURNED) return null;
  return loader<string, AssessmentEvent | null>('lastReturnOf', async (ids) => {
    const found = await em.find(
      AssessmentEvent,
      { assessmentId: { $in: [...ids] }, step: AssessmentStep.RETURN },
      { orderBy: { at: 'asc', id: 'asc' } },
    );
    const last = new Map(found.map((event) => [event.assessmentId, event]));
    return ids.map((one) => last.get(one) ?? null);
  }).load(id);
}

/** Whether the unit has changed anything since the dossier was sent back. */
export async function isMended(returned: AssessmentEvent, { em }: Context): Promise<boolean> {
  const { assessmentId, at, id } = returned;
  const saved = await em.count(AssessmentEvent, {
    ...{ assessmentId, step: AssessmentStep.SAVE },
    $or: [{ at: { $gt: at } }, { at, id: { $gt: id } }],
  });
  return saved > 0;
}
