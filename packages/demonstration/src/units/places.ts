import type { UnitRecord } from './unit-record.ts';
import type { Place } from './invented-unit.ts';

/** The 152 communes with their districts, in GSO order. */
export function placesOf(territory: readonly UnitRecord[]): Place[] {
  const districtOf = new Map(territory.filter((unit) => unit.level === 'DISTRICT').map((unit) => [unit.id, unit]));
  return territory.flatMap((commune) => {
    const district = districtOf.get(commune.parents.territory ?? '');
    if (commune.level !== 'COMMUNE' || !district) return [];
    const isUrban = /^(?:Phường|Thị trấn)/u.test(commune.name);
    return [{ commune, district, districtCode: district.code ?? '', isUrban }];
  });
}

/** The places of each district, towns and wards first: what is not everywhere stands there. */
export function placesByDistrict(places: readonly Place[]): Map<string, Place[]> {
  const byDistrict = new Map<string, Place[]>();
  for (const place of places)
    byDistrict.set(place.districtCode, [...(byDistrict.get(place.districtCode) ?? []), place]);
  for (const [code, own] of byDistrict)
    byDistrict.set(
      code,
      own.toSorted((left, right) => Number(right.isUrban) - Number(left.isUrban)),
    );
  return byDistrict;
}

/** The place with this GSO code. */
export function placeWithCode(places: readonly Place[], code: string): Place {
  const place = places.find(({ commune }) => commune.code === code);
  if (!place) throw new Error(`no commune ${code}`);
  return place;
}
