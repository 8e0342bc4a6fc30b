/** The day the demonstration's clock starts on. */
export const demonstrationToday = '2021-11-20';

/** The years the demonstration tells of: one decided and published, one in full work. */
export type StandardYear = 2020 | 2021;

/** The window of a standard year: 16/11 of the year before to 15/11. */
export function windowOf(year: number): { readonly from: string; readonly to: string } {
  return { from: `${year - 1}-11-16`, to: `${year}-11-15` };
}
