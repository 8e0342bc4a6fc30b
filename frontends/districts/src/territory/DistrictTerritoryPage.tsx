import { OwnPlaces } from '@antoan/place-desk';
import { unitHref } from '../places.ts';
import { TERRITORY_ROLES } from '../roles.ts';

/** The territory of the district, on any day: for the police, its units in their charge. */
export function DistrictTerritoryPage() {
  return <OwnPlaces roles={TERRITORY_ROLES} unitHref={unitHref} />;
}
