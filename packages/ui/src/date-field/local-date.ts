/** What reading a typed date came to: a day as `YYYY-MM-DD`, nothing, or why it is not a day. */
export type DateReading =
  | { kind: 'day'; value: string }
  | { kind: 'empty' }
  | { kind: 'unreadable' }
  | { kind: 'no-such-month'; month: number }
  | { kind: 'no-such-day'; month: number; daysInMonth: number };

const TYPED = /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4})$/;
const DIGITS = /^(\d{2})(\d{2})(\d{4})$/;

/** Reads `18/12/2020`, `18-12-2020`, `18.12.2020` or `18122020`, the day always first. */
export function readLocalDate(typed: string): DateReading {
  const text = typed.trim();
  if (!text) return { kind: 'empty' };
  const match = TYPED.exec(text) ?? DIGITS.exec(text);
  if (!match) return { kind: 'unreadable' };
  const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12) return { kind: 'no-such-month', month };
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day < 1 || day > daysInMonth) return { kind: 'no-such-day', month, daysInMonth };
  return { kind: 'day', value: `${match[3]}-${pad(month)}-${pad(day)}` };
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
