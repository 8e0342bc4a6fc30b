import { OwnPlaces } from '@antoan/place-desk';
import { TERRITORY_READERS } from '../navigation.ts';
import { unitHref } from '../paths.ts';

/** The territory of the whole province, on any day. */
export function ProvinceTerritoryPage() {
  return <OwnPlaces roles={TERRITORY_READERS} unitHref={unitHref} />;
}
