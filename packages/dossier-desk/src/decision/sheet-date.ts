/** A date as it is typed in a document: day, month and year in three blanks. */
export interface SheetDate {
  day: string;
  month: string;
  year: string;
}

/** The three blanks of a day; the day under 10 and the months 1 and 2 with a zero, as Decree 30/2020 writes them. */
export function sheetDateOf(localDate: string): SheetDate {
  const [year = '', month = '', day = ''] = localDate.split('-');
  return { day, month: Number(month) <= 2 ? month : String(Number(month)), year };
}

/** The day that stands in the blanks as `YYYY-MM-DD`; null when there is no such day. */
export function localDateOf({ day, month, year }: SheetDate): string | null {
  const [d, m, y] = [day, month, year].map((part) => (/^\d{1,4}$/.test(part.trim()) ? Number(part) : Number.NaN));
  if (d === undefined || m === undefined || y === undefined || y < 1000) return null;
  const date = new Date(Date.UTC(y, m - 1, d));
  if (date.getUTCFullYear() !== y || date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return null;
  return date.toISOString().slice(0, 10);
}
