import type { Context } from '@antoan/subgraph-kit';
import { nominationToAct, problemsOfState, takeStep, type SeenNomination } from './nomination-to-act.ts';
import { NominationState } from './nomination.enums.ts';
import type { WithdrawNominationPayload } from './nomination.payloads.ts';

/** Takes a nomination back as long as nothing has been decided on it. What the gate said of it stays in the history. */
export async function withdrawNomination(context: Context, input: SeenNomination): Promise<WithdrawNominationPayload> {
  const nomination = await nominationToAct(context, input, 'withdraw');
  const problems = problemsOfState('withdraw', nomination);
  if (problems.length > 0) return { problems };

  nomination.state = NominationState.WITHDRAWN;
  takeStep(context, nomination);
  await context.em.flush();
  await context.record({ act: 'withdraw', noun: 'nomination', nounId: nomination.id, unitId: nomination.unitId });
  return { nomination, problems: [] };
}
