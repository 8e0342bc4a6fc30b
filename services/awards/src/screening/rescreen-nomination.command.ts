import type { Context } from '@antoan/subgraph-kit';
import { nominationToAct, problemsOfState, type SeenNomination } from '../nomination/nomination-to-act.ts';
import type { RescreenNominationPayload } from '../nomination/nomination.payloads.ts';
import { recheck } from './screen-nomination.ts';

/** Asks the gate again: for a nomination that was held because a service did not answer. What is unchanged leaves no trace. */
export async function rescreenNomination(context: Context, input: SeenNomination): Promise<RescreenNominationPayload> {
  const nomination = await nominationToAct(context, input, 'rescreen');
  const problems = problemsOfState('rescreen', nomination);
  if (problems.length > 0) return { problems };

  const changed = await recheck(context, [nomination], { trigger: 'RESCREEN' });
  const { id: nounId, unitId, outcome } = nomination;
  if (changed.length > 0)
    await context.record({ act: 'rescreen', noun: 'nomination', nounId, unitId, detail: { outcome } });
  return { nomination, problems: [] };
}
