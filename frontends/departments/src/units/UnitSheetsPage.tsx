import { ImportUnitsPage } from '@antoan/unit-desk';
import { PLACE } from '../places.ts';
import { MANAGER_ROLES } from '../roles.ts';

/** Where sheets of units are fetched and sent in. */
export function UnitSheetsPage() {
  return <ImportUnitsPage roles={MANAGER_ROLES} listHref={`${PLACE}/don-vi`} />;
}
