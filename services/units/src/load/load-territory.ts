import { laoCaiBodies2020, laoCaiTerritory2020 } from '@antoan/demonstration';
import type { Runtime } from '@antoan/subgraph-kit';
import { storeUnits } from './store-units.ts';

/** Loads what is real: the territory of Lào Cai in force on 01/3/2020, and the bodies of the province and its districts. */
export async function loadTerritory({ transaction, clock }: Runtime): Promise<void> {
  await transaction((em) => storeUnits(em, clock, [...laoCaiTerritory2020(), ...laoCaiBodies2020()]));
}
