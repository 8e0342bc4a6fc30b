/** The years a board can be asked for: the one in work and the one before. */
export function boardYears(standardYear: number): number[] {
  return [standardYear, standardYear - 1];
}
