import type { GateInput, HoldFact } from '../gate-facts.ts';
import { headshipOf } from '../headship.ts';
import { stepsOf, worstOf, type Rule } from './rule.ts';

/**
 * The law on commendation: nobody is proposed while a competent authority is still looking into something. A hold on the
 * unit stops its collective, one on its head stops whoever headed it in a year of the achievement, one on a nominee the nominee.
 */
export const statutoryHold: Rule = (input) => {
  const { stop } = stepsOf(input.record.regime);
  const steps = input.record.holds
    .filter((hold) => isCovered(hold, input))
    .map(({ kind, authority, documentNumber, documentDate, holdsFrom }) =>
      stop('STATUTORY_HOLD', 'HOLD', {
        ...{ kind, authority, documentNumber, documentDate, holdsFrom },
        reason: 'HOLD_OPEN',
      }),
    );
  return { outcome: worstOf(steps.map(() => 'HOLD')), steps };
};

function isCovered({ covers }: HoldFact, { subject, nomineeName, tenures, years, policy }: GateInput): boolean {
  if (covers === 'NOMINEE') return true;
  if (covers === 'COLLECTIVE') return subject === 'COLLECTIVE';
  if (subject !== 'INDIVIDUAL') return subject === 'HEAD';
  return years.some(
    ({ window }) =>
      headshipOf({ headRule: policy.headRule, nomineeName, window, tenures, isNominatedAsHead: false }).verdict !==
      'NOT_HEAD',
  );
}
