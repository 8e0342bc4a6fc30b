export { demonstrationClock, fixedClock, systemClock, type Clock, type LocalDate } from './clock.ts';
