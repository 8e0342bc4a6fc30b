import type { Context } from '@antoan/subgraph-kit';
import { AssessmentEvent } from './assessment-event.entity.ts';
import { Assessment } from './assessment.entity.ts';

/** The dossier of a unit and year that the viewer may see; one read for all units and one year of an operation. */
export function assessmentOf(unitId: string, year: number, { em, loader }: Context): Promise<Assessment | null> {
  return loader<string, Assessment | null>(`assessmentOf ${year}`, async (unitIds) => {
    const found = new Map(
      (await em.find(Assessment, { unitId: { $in: [...unitIds] }, year })).map((assessment) => [
        assessment.unitId,
        assessment,
      ]),
    );
    return unitIds.map((id) => found.get(id) ?? null);
  }).load(unitId);
}

/** A dossier by id, as far as the viewer may see it. */
export function assessmentById(id: string, { em, loader }: Context): Promise<Assessment | null> {
  return loader<string, Assessment | null>('assessmentById', async (ids) => {
    const found = new Map(
      (await em.find(Assessment, { id: { $in: [...ids] } })).map((assessment) => [assessment.id, assessment]),
    );
    return ids.map((one) => found.get(one) ?? null);
  }).load(id);
}

/** The steps of a dossier, oldest first. */
export function historyOf(assessmentId: string, { em, loader }: Context): Promise<AssessmentEvent[]> {
  return loader<string, AssessmentEvent[]>('historyOf', async (ids) => {
    const found = await em.find(
      AssessmentEvent,
      { assessmentId: { $in: [...ids] } },
      { orderBy: { at: 'asc', id: 'asc' } },
    );
    const byAssessment = Map.groupBy(found, (event) => event.assessmentId);
    return ids.map((id) => byAssessment.get(id) ?? []);
  }).load(assessmentId);
}
