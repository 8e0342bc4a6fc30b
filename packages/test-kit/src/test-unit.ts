import { derivedId, labelOf } from '@antoan/ids';
import type { UnitPaths } from '@antoan/policy';

/** A unit of a test's small world: an id and where it stands. */
export interface TestUnit extends UnitPaths {
  id: string;
  name: string;
}

/**
 * Places a unit below others in each hierarchy. Where nothing is said it stands alone at the root of that hierarchy.
 * The same name gives the same id.
 */
export function unitAt(
  name: string,
  under: { territory?: TestUnit; management?: TestUnit; police?: TestUnit; reporting?: TestUnit } = {},
): TestUnit {
  const id = derivedId('test unit', name);
  const below = (parentPath: string | undefined) =>
    parentPath === undefined ? labelOf(id) : `${parentPath}.${labelOf(id)}`;
  return {
    id,
    name,
    territoryPath: below(under.territory?.territoryPath),
    managementPath: below(under.management?.managementPath),
    policePath: below(under.police?.policePath),
    reportingPath: below((under.reporting ?? under.management)?.reportingPath),
  };
}
