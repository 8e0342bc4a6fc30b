import type { LocalDate } from './local-date.ts';

/** The product's own time. Everything but the life of tokens asks here, so that a demonstration can live in its year. */
export interface Clock {
  now(): Date;
  /** The day it is in Vietnam, where every deadline of the product is meant. */
  today(): LocalDate;
}

const vietnameseDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Ho_Chi_Minh',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

function clockOf(now: () => Date): Clock {
  return { now, today: () => vietnameseDay.format(now()) };
}

/** The computer's time. */
export function systemClock(): Clock {
  return clockOf(() => new Date());
}

/** A time that stood at `startsAt` when it really was `anchoredAt`, and runs on at the usual pace. */
export function demonstrationClock(anchor: { startsAt: Date; anchoredAt: Date }): Clock {
  const shift = anchor.startsAt.getTime() - anchor.anchoredAt.getTime();
  return clockOf(() => new Date(Date.now() + shift));
}

/** A time that stands still until it is set; for tests. */
export function fixedClock(start: Date): Clock & { set(moment: Date): void } {
  let moment = start;
  return { ...clockOf(() => moment), set: (next) => void (moment = next) };
}
