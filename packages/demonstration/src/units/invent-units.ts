import { chanceOf } from '../chance/chance.ts';
import { inventedAgencies } from './agencies.ts';
import { inventedEnterprises } from './enterprises.ts';
import { TakenNames } from './invented-names.ts';
import type { InventedUnit } from './invented-unit.ts';
import { placesOf } from './places.ts';
import { inventedSchools } from './schools.ts';
import type { UnitRecord } from './unit-record.ts';

/** All invented units, each name once. */
export function inventUnits(territory: readonly UnitRecord[], seed: string): InventedUnit[] {
  const places = placesOf(territory);
  const names = new TakenNames();
  return [
    ...inventedSchools(places, chanceOf(seed, 'schools'), names),
    ...inventedEnterprises(places, chanceOf(seed, 'enterprises'), names),
    ...inventedAgencies(places, chanceOf(seed, 'agencies'), names),
  ];
}
