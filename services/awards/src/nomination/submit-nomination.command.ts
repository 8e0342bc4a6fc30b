import type { Context } from '@antoan/subgraph-kit';
import { gatherWhatAnswers } from '../screening/gather-facts.ts';
import { storeScreening } from '../screening/screen-nomination.ts';
import { nominationToAct, problemsOfState, takeStep, type SeenNomination } from './nomination-to-act.ts';
import type { SubmitNominationPayload } from './nomination.payloads.ts';

/** Submits a nomination and screens it at once. When a service that is asked does not answer, the nomination is held. */
export async function submitNomination(context: Context, input: SeenNomination): Promise<SubmitNominationPayload> {
  const nomination = await nominationToAct(context, input, 'submit');
  const problems = problemsOfState('submit', nomination);
  if (problems.length > 0) return { problems };

  const inputs = await gatherWhatAnswers(context, nomination);
  takeStep(context, nomination);
  const { outcome, standingVersion } = await storeScreening(context.em, context.now(), nomination, inputs, 'SUBMIT');
  await context.record({
    act: 'submit',
    noun: 'nomination',
    nounId: nomination.id,
    unitId: nomination.unitId,
    detail: { outcome, standingVersion },
  });
  return { nomination, problems: [] };
}
