import { stepsOf, type Rule } from './rule.ts';

/** Of some awards a unit has at most so many for every hundred who have another one in the same year. */
export const quota: Rule = ({ record }) => {
  if (record.quota === null) return { outcome: 'CLEAR', steps: [] };
  const { ofFamily, percent, base, others } = record.quota;
  const { satisfy, stop } = stepsOf(record.regime);
  const most = Math.floor((base * percent) / 100);
  const params = { ofFamily, percent };
  return others < most
    ? { outcome: 'CLEAR', steps: [satisfy('QUOTA', params)] }
    : { outcome: 'HOLD', steps: [stop('QUOTA', 'HOLD', { ...params, base, most, others, reason: 'QUOTA_REACHED' })] };
};
