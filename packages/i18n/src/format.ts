import { activeLocale } from './i18n.ts';

const ZONE = 'Asia/Ho_Chi_Minh';

/** A day in `YYYY-MM-DD`, or a moment as an ISO text or `Date`. */
export type DateValue = string | Date;

const LOCAL_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** `18/12/2020`. A `YYYY-MM-DD` day is written as it stands; a moment is read in Vietnam's time. */
export function formatDate(value: DateValue): string {
  const day = typeof value === 'string' ? LOCAL_DATE.exec(value) : null;
  if (day) return `${day[3]}/${day[2]}/${day[1]}`;
  const { day: d, month, year } = partsOf(value);
  return `${d}/${month}/${year}`;
}

/** `16:05` in Vietnam's time. */
export function formatTime(value: DateValue): string {
  const { hour, minute } = partsOf(value);
  return `${hour}:${minute}`;
}

/** `18/12/2020 16:05` in Vietnam's time. */
export function formatDateTime(value: DateValue): string {
  return `${formatDate(new Date(value))} ${formatTime(value)}`;
}

/** `ngày 18 tháng 12 năm 2020`, with a zero before days under 10 and months 1 and 2, as Decree 30/2020 writes it. */
export function formatDateInDocument(localDate: string): string {
  const day = LOCAL_DATE.exec(localDate);
  if (!day) return '';
  const month = Number(day[2]);
  return `ngày ${day[3]} tháng ${month <= 2 ? `0${month}` : month} năm ${day[1]}`;
}

/** `1.136` in Vietnamese, `1,136` in English. */
export function formatNumber(value: number): string {
  return numberFormat({}).format(value);
}

/** `99,3%` of a ratio (0.993), without a space before the sign. */
export function formatPercent(ratio: number, fractionDigits = 1): string {
  const digits = { minimumFractionDigits: fractionDigits, maximumFractionDigits: fractionDigits };
  return `${numberFormat(digits).format(ratio * 100)}%`;
}

/** `178/196`: a count never stands without its whole. */
export function formatShare(part: number, whole: number): string {
  return `${formatNumber(part)}/${formatNumber(whole)}`;
}

/** `1,2 MB`, as file lists have it. */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000) return `${formatNumber(bytes)} B`;
  const isLarge = bytes >= 1_000_000;
  const value = bytes / (isLarge ? 1_000_000 : 1_000);
  const digits = { maximumFractionDigits: value < 10 ? 1 : 0 };
  return `${numberFormat(digits).format(value)} ${isLarge ? 'MB' : 'kB'}`;
}

/** The day before; of the first day on which something held no longer, the last on which it did. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

function numberFormat(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return new Intl.NumberFormat(activeLocale() === 'en' ? 'en-GB' : 'vi-VN', options);
}

const momentFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function partsOf(value: DateValue): Record<string, string> {
  const parts = momentFormat.formatToParts(new Date(value));
  return Object.fromEntries(parts.map((part) => [part.type, part.value]));
}
