import type { YearWindow } from './year-window.entity.ts';

/** A day of the standard's year: how many calendar years after it, and the month and day. */
interface DayOfYear {
  readonly shift: -1 | 0;
  readonly monthAndDay: string;
}

/** How the windows lie while an instrument is in force; years are made from it, without an end. */
interface WindowRule {
  readonly fromYear: number;
  readonly days: Readonly<
    Record<'windowFrom' | 'windowTo' | 'registrationFrom' | 'registrationTo' | 'dueOn' | 'lateUntil', DayOfYear>
  >;
  readonly legalBasis: string;
  readonly needsChecking: boolean;
}

const inYear = (monthAndDay: string): DayOfYear => ({ shift: 0, monthAndDay });

/** From 16/11 of the year before to 15/11, registration in the first quarter, the late until year's end. */
const days: WindowRule['days'] = {
  windowFrom: { shift: -1, monthAndDay: '11-16' },
  windowTo: inYear('11-15'),
  registrationFrom: inYear('01-01'),
  registrationTo: inYear('03-31'),
  dueOn: inYear('11-15'),
  lateUntil: inYear('12-31'),
};

/** Newest first. The circular in force when a window ends is its basis; what Circular 23/2012 and Circular 48/2025 say of these days awaits checking. */
const windowRules: readonly WindowRule[] = [
  {
    fromYear: 2025,
    days,
    legalBasis: 'Điều 8 Thông tư số 124/2021/TT-BCA, sửa đổi bởi Thông tư số 48/2025/TT-BCA',
    needsChecking: true,
  },
  { fromYear: 2022, days, legalBasis: 'Điều 8 Thông tư số 124/2021/TT-BCA', needsChecking: false },
  { fromYear: 2020, days, legalBasis: 'Thông tư số 23/2012/TT-BCA', needsChecking: true },
];

/** The first year of the standard that the platform knows. */
export const firstYear = 2020;

/** The last year that a date can be written for. */
const lastYear = 9998;

/** The window of a year as the rules make it; null before the first and for what is no year. */
export function windowByRule(year: number): YearWindow | null {
  const rule = windowRules.find(({ fromYear }) => fromYear <= year);
  if (!rule || year > lastYear) return null;
  const dayOf = ({ shift, monthAndDay }: DayOfYear) => `${year + shift}-${monthAndDay}`;
  const { windowFrom, windowTo, registrationFrom, registrationTo, dueOn, lateUntil } = rule.days;
  return {
    year,
    windowFrom: dayOf(windowFrom),
    windowTo: dayOf(windowTo),
    registrationFrom: dayOf(registrationFrom),
    registrationTo: dayOf(registrationTo),
    dueOn: dayOf(dueOn),
    lateUntil: dayOf(lateUntil),
    legalBasis: rule.legalBasis,
    needsChecking: rule.needsChecking,
  };
}
