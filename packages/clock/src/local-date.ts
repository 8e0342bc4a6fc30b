/** A calendar day, `YYYY-MM-DD`. Never a moment: it has no time and no zone. */
export type LocalDate = string;

const dayLength = 86_400_000;

/** The day so many days later; the next one unless told. */
export function dayAfter(day: LocalDate, days = 1): LocalDate {
  return new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10);
}

/** The day so many days earlier; the one before unless told. */
export function dayBefore(day: LocalDate, days = 1): LocalDate {
  return dayAfter(day, -days);
}

/** A day as a number that counts days. */
export function ordinalOf(day: LocalDate): number {
  return Date.parse(day) / dayLength;
}
