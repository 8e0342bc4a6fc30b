const DAY_IN_MILLISECONDS = 86_400_000;

/** The last day on which something held, of the first day on which it did not. */
export function lastDayOf(validTo: string): string {
  return new Date(Date.parse(validTo) - DAY_IN_MILLISECONDS).toISOString().slice(0, 10);
}
