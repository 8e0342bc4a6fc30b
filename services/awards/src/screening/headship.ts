import { daysCovered, daysIn, within, type AchievementWindow } from './achievement-window.ts';
import type { PolicyFact } from './gate-facts.ts';
import { likenessOf } from './same-person.ts';

/** Who headed a unit from when to when, acting heads included. */
export interface HeadTenureFact {
  personName: string;
  position: string;
  from: string;
  to: string | null;
  isActing: boolean;
}

/** The part of a tenure that lies in the window. */
export interface TenureShare {
  personName: string;
  from: string;
  to: string;
  days: number;
  isNominee: boolean;
}

/** Why it cannot be said whether the nominee was the head that clause 5 means. */
export type HeadshipDoubt =
  | 'TENURES_UNREACHABLE'
  | 'NOMINEE_NOT_AMONG_HEADS'
  | 'NAME_RESEMBLES_HEAD'
  | 'HEADS_NOT_RECORDED';

/** Whether the nominee was the head that clause 5 means, and what that rests on. */
export interface Headship {
  verdict: 'HEAD' | 'NOT_HEAD' | 'UNKNOWN';
  doubt: HeadshipDoubt | null;
  nomineeDays: number;
  /** Days of the window for which no head is recorded. */
  unrecordedDays: number;
  windowDays: number;
  shares: TenureShare[];
}

/** What the question is asked about. */
export interface HeadshipQuestion {
  nomineeName: string;
  /** Nominated as the head: then a name that differs in its marks alone is taken for the head's. */
  isNominatedAsHead: boolean;
  window: AchievementWindow;
  headRule: PolicyFact['headRule'];
  tenures: readonly HeadTenureFact[] | 'UNREACHABLE';
}

/** The days of the window that decide who was its head, and how many of them it takes: more than half of all, the last one, or any. */
function measureOf(headRule: PolicyFact['headRule'], window: AchievementWindow) {
  const deciding = headRule === 'AT_WINDOW_END' ? { from: window.to, to: window.to } : window;
  const isEnough = (days: number) => (headRule === 'MAJORITY' ? days * 2 > daysIn(window) : days > 0);
  return { deciding, isEnough };
}

/** Who was the head is told by the names in the tenures and the days they cover, by the reading of clause 5 in force. */
export function headshipOf({ nomineeName, isNominatedAsHead, window, headRule, tenures }: HeadshipQuestion): Headship {
  const windowDays = daysIn(window);
  if (tenures === 'UNREACHABLE')
    return {
      verdict: 'UNKNOWN',
      doubt: 'TENURES_UNREACHABLE',
      nomineeDays: 0,
      unrecordedDays: windowDays,
      windowDays,
      shares: [],
    };

  const likeness = new Map(tenures.map((tenure) => [tenure, likenessOf(nomineeName, tenure.personName)]));
  const isNominee = (tenure: HeadTenureFact) =>
    likeness.get(tenure) === 'SAME' || (isNominatedAsHead && likeness.get(tenure) === 'RESEMBLING');
  const shares = tenures
    .flatMap((tenure): TenureShare[] => {
      const part = within(window, tenure);
      return part ? [{ personName: tenure.personName, ...part, days: daysIn(part), isNominee: isNominee(tenure) }] : [];
    })
    .toSorted((one, other) => one.from.localeCompare(other.from) || one.to.localeCompare(other.to));
  const daysOf = (wanted: (tenure: HeadTenureFact) => boolean) =>
    daysCovered(tenures.filter(wanted).flatMap((tenure) => within(window, tenure) ?? []));

  const nomineeDays = daysOf(isNominee);
  const unrecordedDays = windowDays - daysOf(() => true);
  const known = { nomineeDays, unrecordedDays, windowDays, shares };
  const { deciding, isEnough } = measureOf(headRule, window);
  const decidingDaysOf = (wanted: (tenure: HeadTenureFact) => boolean) =>
    daysCovered(tenures.filter(wanted).flatMap((tenure) => within(deciding, tenure) ?? []));
  const ownDays = decidingDaysOf(isNominee);
  const openDays = daysIn(deciding) - decidingDaysOf(() => true);
  if (isEnough(ownDays)) return { verdict: 'HEAD', doubt: null, ...known };
  if (isNominatedAsHead && !tenures.some(isNominee))
    return { verdict: 'UNKNOWN', doubt: 'NOMINEE_NOT_AMONG_HEADS', ...known };
  if (isEnough(decidingDaysOf((tenure) => likeness.get(tenure) !== 'OTHER')))
    return { verdict: 'UNKNOWN', doubt: 'NAME_RESEMBLES_HEAD', ...known };
  if (isEnough(ownDays + openDays)) return { verdict: 'UNKNOWN', doubt: 'HEADS_NOT_RECORDED', ...known };
  return { verdict: 'NOT_HEAD', doubt: null, ...known };
}
