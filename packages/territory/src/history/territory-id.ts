import { derivedId } from '@antoan/ids';

/** Snapshots in which a unit can first be met. */
export type FirstMet = '2020' | '2024' | '2025';

/** Id of the unit that bore the GSO code when the record first met it. Later it may bear another. */
export function territoryId(code: string, firstMet: FirstMet = '2020'): string {
  return derivedId('territory', firstMet, code);
}

/** The province that uses the platform. One unit throughout: it bore code 10, and since 01/7/2025 code 15. */
export const laoCaiId = territoryId('10');

/** Tỉnh Yên Bái, which bore code 15 until it went into Lào Cai. */
export const yenBaiId = territoryId('15');
