import { problem, type Problem } from '@antoan/app-error';
import type { Context } from '@antoan/subgraph-kit';
import { problemsOfTexts, tidyLines } from '@antoan/vietnamese-text';
import { nominationToAct, problemsOfState, takeStep } from './nomination-to-act.ts';
import { NominationState } from './nomination.enums.ts';
import type { WithdrawNominationInput, WithdrawNominationPayload } from './nomination.payloads.ts';

const longestReason = 500;

/** Takes a nomination back as long as nothing has been decided on it, and says why. What the gate said of it stays in the history. */
export async function withdrawNomination(
  context: Context,
  { reason, ...seen }: WithdrawNominationInput,
): Promise<WithdrawNominationPayload> {
  const nomination = await nominationToAct(context, seen, 'withdraw');
  const problems = [...problemsOfState('withdraw', nomination), ...problemsOfReason(reason)];
  if (problems.length > 0) return { problems };

  Object.assign(nomination, { state: NominationState.WITHDRAWN, withdrawalReason: tidyLines(reason) });
  takeStep(context, nomination);
  await context.em.flush();
  await context.record({ act: 'withdraw', noun: 'nomination', nounId: nomination.id, unitId: nomination.unitId });
  return { nomination, problems: [] };
}

function problemsOfReason(reason: string): Problem[] {
  return tidyLines(reason) === null
    ? [problem('nomination.reason.missing', 'reason')]
    : problemsOfTexts([{ path: ['reason'], text: reason, most: longestReason }]);
}
