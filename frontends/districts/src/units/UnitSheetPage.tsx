import { UnitImportPage } from '@antoan/unit-desk';
import { PLACE } from '../places.ts';

/** One sheet of units that was sent in. */
export function UnitSheetPage() {
  return <UnitImportPage listHref={`${PLACE}/don-vi`} />;
}
