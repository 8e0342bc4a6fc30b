import type { Context } from '@antoan/subgraph-kit';
import type { Assessment } from '../assessment/assessment.entity.ts';
import { bodyOf } from '../unit/body.loader.ts';
import { Route } from './route.payloads.ts';
import { StandardRoute } from './standard-route.entity.ts';

/** The route of a dossier, with the row of the table that it comes from. */
export async function routeOfAssessment(assessment: Assessment, context: Context): Promise<Route> {
  const { em, loader } = context;
  const { legalBasis } = await loader<string, StandardRoute>('standardRoute', async (ids) => {
    const found = new Map((await em.find(StandardRoute, { id: { $in: [...ids] } })).map((route) => [route.id, route]));
    return ids.map((id) => found.get(id) ?? new Error(`No route ${id}.`));
  }).load(assessment.routeId);
  const [verifier, appraiser, decider] = await Promise.all(
    [assessment.verifierUnitId, assessment.appraiserUnitId, assessment.deciderUnitId].map((id) => bodyOf(id, context)),
  );
  return Object.assign(new Route(), { verifier, appraiser, decider, legalBasis });
}
