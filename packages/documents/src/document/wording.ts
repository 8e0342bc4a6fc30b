import type { LocalDate } from '@antoan/clock';

/** "ngày 05 tháng 01 năm 2022": days below 10 and the months 1 and 2 have a nought before them, so that nothing can be added. */
export function dateInWords(date: LocalDate): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const monthInWords = month <= 2 ? `0${month}` : String(month);
  return `ngày ${String(day).padStart(2, '0')} tháng ${monthInWords} năm ${year}`;
}

/** The line of place and date; without a date it leaves room for day and month. */
export function placeAndDate(place: string, date: LocalDate | null): string {
  return `${place}, ${date === null ? 'ngày ..... tháng ..... năm .......' : dateInWords(date)}`;
}

/** "Số: 05/QĐ-UBND"; numbers below 10 have a nought before them. */
export function numberLine(number: string | null): string {
  if (number === null) return 'Số:        /';
  return `Số: ${number.replace(/^\d(?=\D|$)/u, '0$&')}`;
}

/** The recipients as printed: a dash before each, a semicolon after each, a full stop after the last. */
export function recipientLines(recipients: readonly string[]): string[] {
  return recipients.map((recipient, index) => `- ${recipient}${index === recipients.length - 1 ? '.' : ';'}`);
}
