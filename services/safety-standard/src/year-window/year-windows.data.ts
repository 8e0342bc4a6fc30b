import type { WindowDays, YearWindow } from './year-window.entity.ts';

/** A day of the standard's year: how many calendar years after it, and the month and day. */
interface DayOfYear {
  readonly shift: -1 | 0;
  readonly monthAndDay: string;
}

type DaysOfYear = Readonly<Record<keyof WindowDays, DayOfYear>>;

/** How the windows lie while an instrument is in force; years are made from it, without an end. */
interface WindowRule {
  readonly fromYear: number;
  readonly days: DaysOfYear;
  readonly special: readonly { readonly unitKinds: readonly string[]; readonly days: DaysOfYear }[];
  readonly legalBasis: string;
  readonly needsChecking: boolean;
}

const inYear = (monthAndDay: string): DayOfYear => ({ shift: 0, monthAndDay });

/** From 16/11 of the year before to 15/11, registration in the first quarter, the late until year's end. */
const days: DaysOfYear = {
  windowFrom: { shift: -1, monthAndDay: '11-16' },
  windowTo: inYear('11-15'),
  registrationFrom: inYear('01-01'),
  registrationTo: inYear('03-31'),
  dueOn: inYear('11-15'),
  lateUntil: inYear('12-31'),
};

/** Residential areas: from 01/11 of the year before to 31/10. */
const special: WindowRule['special'] = [
  {
    unitKinds: ['RESIDENTIAL_AREA'],
    days: {
      ...days,
      windowFrom: { shift: -1, monthAndDay: '11-01' },
      windowTo: inYear('10-31'),
      dueOn: inYear('10-31'),
    },
  },
];

/** Newest first. The circular in force when a window ends is its basis; what Circular 23/2012 and Circular 48/2025 say of these days awaits checking. */
const windowRules: readonly WindowRule[] = [
  {
    fromYear: 2025,
    days,
    special,
    legalBasis: 'Điều 8 Thông tư số 124/2021/TT-BCA, sửa đổi bởi Thông tư số 48/2025/TT-BCA',
    needsChecking: true,
  },
  { fromYear: 2022, days, special, legalBasis: 'Điều 8 Thông tư số 124/2021/TT-BCA', needsChecking: false },
  { fromYear: 2020, days, special, legalBasis: 'Thông tư số 23/2012/TT-BCA', needsChecking: true },
];

/** The first year of the standard that the platform knows. */
export const firstYear = 2020;

/** The last year that a date can be written for. */
const lastYear = 9998;

/** The window of a year as the rules make it; null before the first and for what is no year. */
export function windowByRule(year: number): YearWindow | null {
  const rule = windowRules.find(({ fromYear }) => fromYear <= year);
  if (!rule || year > lastYear) return null;
  const daysOf = (those: DaysOfYear): WindowDays => {
    const dayOf = ({ shift, monthAndDay }: DayOfYear) => `${year + shift}-${monthAndDay}`;
    return {
      windowFrom: dayOf(those.windowFrom),
      windowTo: dayOf(those.windowTo),
      registrationFrom: dayOf(those.registrationFrom),
      registrationTo: dayOf(those.registrationTo),
      dueOn: dayOf(those.dueOn),
      lateUntil: dayOf(those.lateUntil),
    };
  };
  return {
    year,
    ...daysOf(rule.days),
    special: rule.special.map(({ unitKinds, days: own }) => ({ unitKinds: [...unitKinds], ...daysOf(own) })),
    legalBasis: rule.legalBasis,
    needsChecking: rule.needsChecking,
    version: 1,
  };
}
