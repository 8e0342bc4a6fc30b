import { sortByName } from '@antoan/i18n';
import { FilterPick } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import type { PlaceState } from './usePlaceState.ts';

interface PlacedBelow {
  place: { parentId?: string | null; parentName?: string | null };
}

/** The districts that these places lie in, in Vietnamese order; none where they all lie in one. */
export function districtsOf(places: readonly PlacedBelow[]): { id: string; label: string }[] {
  const byId = new Map(
    places.flatMap(({ place: { parentId, parentName } }) => (parentId && parentName ? [[parentId, parentName]] : [])),
  );
  if (byId.size < 2) return [];
  return sortByName(
    [...byId].map(([id, label]) => ({ id, label })),
    ({ label }) => label,
  );
}

/** The places of the chosen district, or all where none is chosen or it is not there on that day. */
export function placesOfDistrict<Row extends PlacedBelow>(
  places: readonly Row[],
  districtId: string | null,
): readonly Row[] {
  const found = places.filter(({ place }) => place.parentId === districtId);
  return districtId === null || found.length === 0 ? places : found;
}

/** Narrows the places to one district, where there are several. */
export function DistrictPick({ places, state }: { places: readonly PlacedBelow[]; state: PlaceState }) {
  const { t } = useLingui();
  const options = districtsOf(places);
  if (options.length === 0) return null;
  return (
    <FilterPick
      label={t`Huyện`}
      options={options}
      value={options.find(({ id }) => id === state.districtId)?.id ?? null}
      onChange={state.setDistrict}
    />
  );
}
