const DAY = 86_400_000;

/** Day 0 of Excel's calendar as days since 1970, for serials above 60; 1904 counts from its own first day. */
const EPOCH_1900 = Date.UTC(1899, 11, 30) / DAY;
const EPOCH_1904 = Date.UTC(1904, 0, 1) / DAY;

/** The day after 31/12/9999, the last that Excel knows. */
const AFTER_LAST_SERIAL = 2_958_466;

/** A day of the calendar, `YYYY-MM-DD`; null when the year has no such day. */
export function dayOf(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1 || year > 9999) return null;
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

/**
 * The day that Excel's serial number stands for; a time of day behind the point is dropped.
 * Null for numbers outside the calendar and for 29/02/1900, which Excel believes in and which never was.
 */
export function dayOfSerial(serial: number, from1904: boolean): string | null {
  const whole = Math.floor(serial + 1e-9);
  if (!Number.isFinite(whole)) return null;
  if (from1904) return whole < 0 || whole >= AFTER_LAST_SERIAL - 1462 ? null : isoDay(EPOCH_1904 + whole);
  if (whole < 1 || whole >= AFTER_LAST_SERIAL || whole === 60) return null;
  return isoDay(EPOCH_1900 + whole + (whole < 60 ? 1 : 0));
}

/** The serial number, counted from 1900, under which Excel keeps a day from March 1900 on. */
export function serialOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY - EPOCH_1900;
}

/** A day as Vietnamese offices write it: `2021-03-15` is `15/03/2021`. */
export function asWritten(day: string): string {
  const [year, month, date] = day.split('-');
  return `${date}/${month}/${year}`;
}

function isoDay(daysSince1970: number): string {
  return new Date(daysSince1970 * DAY).toISOString().slice(0, 10);
}
