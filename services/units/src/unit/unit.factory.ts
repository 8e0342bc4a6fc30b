import { UnitKind } from '@antoan/subgraph-kit';
import type { TestUnit } from '@antoan/test-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { recordCodes, recordVersions } from '../version/record-versions.ts';
import { searchTextOf } from './search-text.ts';
import { Unit } from './unit.entity.ts';
import { UnitLevel } from './unit.enums.ts';

/** A unit of a test's world, standing where the test placed it; says only what the test is about. */
export function buildUnit(place: TestUnit, facts: Partial<Unit> = {}): Unit {
  const { id, name, territoryPath, managementPath, policePath, reportingPath } = place;
  const unit = Object.assign(new Unit(), {
    id,
    name,
    kind: UnitKind.SCHOOL,
    level: UnitLevel.DISTRICT,
    territoryPath,
    managementPath,
    policePath,
    reportingPath,
    territoryParentId: parentIn(territoryPath),
    managementParentId: parentIn(managementPath),
    policeParentId: parentIn(policePath),
    reportingParentId: parentIn(reportingPath),
    validFrom: '2020-03-01',
    ...facts,
  });
  unit.searchText = searchTextOf(unit);
  return unit;
}

/** Puts units on a test's stage, each with the one version that says what it is. */
export async function stageUnits(em: EntityManager, units: readonly Unit[]): Promise<void> {
  em.persist([...units]);
  await em.flush();
  await recordVersions(
    em,
    units.map((unit) => ({
      ...unit,
      unitId: unit.id,
      address: null,
      instrumentId: null,
      parents: {
        territory: unit.territoryParentId,
        management: unit.managementParentId,
        police: unit.policeParentId,
        reporting: unit.reportingParentId,
      },
    })),
  );
  await recordCodes(
    em,
    units.flatMap(({ id, code, validFrom, validTo }) =>
      code === null ? [] : [{ unitId: id, scheme: 'GSO' as const, value: code, validFrom, validTo }],
    ),
  );
}

function parentIn(path: string): string | null {
  const label = path.split('.').at(-2);
  return label === undefined ? null : label.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
