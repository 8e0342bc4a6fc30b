import { UnitRef } from '@antoan/unit-ref';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Assessment } from '../assessment/assessment.entity.ts';
import { routingFor } from './routing.ts';

/** Puts into assessments the bodies that the table names for their units today: a unit may have moved, the law may have changed. */
export async function refreshRoute(
  { em, today }: { em: EntityManager; today(): string },
  assessments: readonly Assessment[],
): Promise<void> {
  const units = await em.find(UnitRef, { id: { $in: assessments.map(({ unitId }) => unitId) } });
  const routing = await routingFor(em, units);
  const unitOf = new Map(units.map((unit) => [unit.id, unit]));
  for (const assessment of assessments) {
    const unit = unitOf.get(assessment.unitId);
    const found = unit && routing.routeOf(unit, today());
    if (!found) continue;
    const { route, verifierUnitId, appraiserUnitId, deciderUnitId } = found;
    Object.assign(assessment, { routeId: route.id, verifierUnitId, appraiserUnitId, deciderUnitId });
  }
}
