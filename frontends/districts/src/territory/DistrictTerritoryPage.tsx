import { OwnPlaces } from '@antoan/place-desk';
import { unitHref } from '../places.ts';
import { DISTRICT_ROLES } from '../roles.ts';

/** The territory of the district, on any day. */
export function DistrictTerritoryPage() {
  return <OwnPlaces roles={DISTRICT_ROLES} unitHref={unitHref} />;
}
