import type { EntityManager } from '@mikro-orm/postgresql';
import { AssessmentEvent } from '../assessment/assessment-event.entity.ts';
import type { Assessment } from '../assessment/assessment.entity.ts';
import { AssessmentState, AssessmentStep } from '../assessment/assessment.enums.ts';

/**
 * Puts dossiers back to where they stood before they went on a list: the appraisal stands, and whoever made it still leaves
 * the next step to a colleague (I-13); what was never submitted is again just that.
 */
export async function takeBack(em: EntityManager, assessments: readonly Assessment[]): Promise<void> {
  const appraisals = await em.find(
    AssessmentEvent,
    { assessmentId: { $in: assessments.map(({ id }) => id) }, step: AssessmentStep.APPRAISE },
    { orderBy: { at: 'asc', id: 'asc' }, filters: { scope: false } },
  );
  const latest = new Map(appraisals.map((event) => [event.assessmentId, event]));
  for (const assessment of assessments) {
    const appraisal = assessment.appraisedResult === null ? undefined : latest.get(assessment.id);
    Object.assign(assessment, {
      state: appraisal ? AssessmentState.APPRAISED : AssessmentState.NOT_SUBMITTED,
      lastStep: appraisal?.step ?? null,
      lastActorId: appraisal?.accountId ?? null,
    });
  }
}
