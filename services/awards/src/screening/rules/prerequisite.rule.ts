import type { GateInput, PrerequisiteFact } from '../gate-facts.ts';
import { stepsOf, worstOf, type GateStep, type Rule } from './rule.ts';

/** Some awards are given only to those who have others: so many of them within so many years. What is not shown holds. */
export const prerequisite: Rule = (input) => {
  const steps = input.record.prerequisites.map((wanted) => isShown(wanted, input));
  return { outcome: worstOf(steps.map(({ outcome }) => outcome!)), steps };
};

function isShown({ family, times, withinYears }: PrerequisiteFact, { year, record }: GateInput): GateStep {
  const { satisfy, stop } = stepsOf(record.regime);
  const found = record.earlier.filter(
    (award) =>
      award.family === family && award.year <= year && award.year > year - withinYears && stillCounts(award, year),
  );
  // Two decisions of one year on one award are one award.
  const years = new Set(found.map((award) => award.year));
  const params = { family, times, withinYears, found: years.size, year };
  if (years.size >= times) return satisfy('PREREQUISITE', params);
  return stop('PREREQUISITE', 'HOLD', { ...params, reason: 'PREREQUISITE_NOT_SHOWN' });
}

function stillCounts(award: GateInput['record']['earlier'][number], year: number): boolean {
  return award.validYears === null || award.year + award.validYears >= year;
}
