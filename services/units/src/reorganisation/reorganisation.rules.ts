import { problem, type Problem } from '@antoan/app-error';
import type { Reorganisation } from './reorganisation.entity.ts';
import { ReorganisationState } from './reorganisation.enums.ts';

/** Whether nothing more is done with a plan: it is in force, or laid aside. */
export function isSettled({ state }: Pick<Reorganisation, 'state'>): boolean {
  return state === ReorganisationState.APPLIED || state === ReorganisationState.WITHDRAWN;
}

/** Why nothing more is done with it. */
export function problemsOfState(plan: Pick<Reorganisation, 'state'>): Problem[] {
  return isSettled(plan) ? [problem('reorganisation.state.settled', '', { state: plan.state })] : [];
}
