import type { Context } from '@antoan/subgraph-kit';
import type { Assessment } from '../assessment/assessment.entity.ts';
import { Unit } from '../unit/unit.entity.ts';
import { Route } from './route.payloads.ts';
import { StandardRoute } from './standard-route.entity.ts';

/** The route of a dossier, with the row of the table that it comes from. */
export async function routeOfAssessment(assessment: Assessment, { em, loader }: Context): Promise<Route> {
  const { legalBasis } = await loader<string, StandardRoute>('standardRoute', async (ids) => {
    const found = new Map((await em.find(StandardRoute, { id: { $in: [...ids] } })).map((route) => [route.id, route]));
    return ids.map((id) => found.get(id) ?? new Error(`No route ${id}.`));
  }).load(assessment.routeId);
  return Object.assign(new Route(), {
    verifier: Unit.maybe(assessment.verifierUnitId),
    appraiser: Unit.maybe(assessment.appraiserUnitId),
    decider: Unit.maybe(assessment.deciderUnitId),
    legalBasis,
  });
}
