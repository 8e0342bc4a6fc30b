/** The last day of what ends when something else begins on `day` (`YYYY-MM-DD`). */
export function dayBefore(day: string): string {
  return shifted(day, -1);
}

/** The first day of what may follow something that ends on `day`. */
export function dayAfter(day: string): string {
  return shifted(day, 1);
}

function shifted(day: string, days: number): string {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}
