import { stepsOf, worstOf, type Rule } from './rule.ts';

/** One award for one achievement: what was granted for the year is not granted again, and a second form of commendation for it waits. */
export const duplicate: Rule = ({ kind, record }) => {
  const { stop } = stepsOf(record.regime);
  const steps = record.sameYear.flatMap(({ family, nature, decisionNumber }) => {
    if (family === record.family)
      return [stop('DUPLICATE', 'BAR', { kindCode: kind.code, decisionNumber, reason: 'GRANTED_ALREADY' })];
    return nature === 'FORM' && record.nature === 'FORM'
      ? [stop('DUPLICATE', 'HOLD', { kindCode: kind.code, decisionNumber, reason: 'SAME_ACHIEVEMENT' })]
      : [];
  });
  return { outcome: worstOf(steps.map(({ outcome }) => outcome!)), steps };
};
