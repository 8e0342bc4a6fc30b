import { decidedStates, NominationState } from '../nomination/nomination.enums.ts';
import type { GateInput } from './gate-facts.ts';
import type { RuleAnswer } from './rules/rule.ts';

/** Where the gate puts a nomination. */
export const stateOf = { CLEAR: NominationState.CLEARED, HOLD: NominationState.HELD, BAR: NominationState.BARRED };

/** Whether the gate no longer moves a nomination. */
export function isDecided({ state }: { state: NominationState }): boolean {
  return decidedStates.includes(state);
}

/** The standing of the year that decides, as columns. */
export function factColumns({ years }: GateInput, { outcome, steps }: RuleAnswer) {
  const deciding = steps.find((step) => step.outcome === outcome && step.params.some(({ name }) => name === 'year'));
  const decidingYear = deciding?.params.find(({ name }) => name === 'year')?.value;
  const { standing } = years.find(({ year }) => String(year) === decidingYear) ?? years.at(-1)!;
  const known = standing === 'UNREACHABLE' ? null : standing;
  return {
    standing: known?.value ?? null,
    standingVersion: known?.version ?? null,
    decisionNumber: known?.decision?.number ?? null,
    decisionDate: known?.decision?.date ?? null,
    decisionAuthority: known?.decision?.authority ?? null,
  };
}
