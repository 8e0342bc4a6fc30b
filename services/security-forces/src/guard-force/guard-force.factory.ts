import type { TestUnit } from '@antoan/test-kit';
import { GuardCategory, GuardForce, GuardProvision } from './guard-force.entity.ts';

/** A guard force of a test's world; says only what the test is about. */
export function buildGuardForce(unit: TestUnit, facts: Partial<GuardForce> = {}): GuardForce {
  const { territoryPath, managementPath, policePath, reportingPath } = unit;
  return Object.assign(new GuardForce(), {
    unitId: unit.id,
    territoryPath,
    managementPath,
    policePath,
    reportingPath,
    category: GuardCategory.FULL_TIME,
    provision: GuardProvision.OWN,
    established: 4,
    actual: 3,
    female: 1,
    certified: 2,
    asOf: '2021-06-30',
    ...facts,
  });
}
