import type { TestUnit } from '@antoan/test-kit';
import { UnitRef } from '@antoan/unit-ref';
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

/** This service's copy of a unit of a test's world. */
export function buildUnitRef({ id, name, ...paths }: TestUnit, kind: UnitRef['kind']): UnitRef {
  const { territoryPath, managementPath, policePath, reportingPath } = paths;
  return Object.assign(new UnitRef(), {
    ...{ id, name, kind, version: 1, partyOrganisation: false, inIndustrialZone: false, validFrom: '2020-03-01' },
    ...{ territoryPath, managementPath, policePath, reportingPath },
  });
}
