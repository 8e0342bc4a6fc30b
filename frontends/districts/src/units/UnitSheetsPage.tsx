import { ImportUnitsPage } from '@antoan/unit-desk';
import { PLACE } from '../places.ts';
import { UNIT_WRITER_ROLES } from '../roles.ts';

/** Where sheets of units are fetched and sent in. */
export function UnitSheetsPage() {
  return <ImportUnitsPage roles={UNIT_WRITER_ROLES} listHref={`${PLACE}/don-vi`} />;
}
