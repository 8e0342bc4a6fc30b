export { demonstrationClock, fixedClock, systemClock, type Clock } from './clock.ts';
export { dayAfter, dayBefore, ordinalOf, type LocalDate } from './local-date.ts';
