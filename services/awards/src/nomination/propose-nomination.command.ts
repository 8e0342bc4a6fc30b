import { problem } from '@antoan/app-error';
import type { Context } from '@antoan/subgraph-kit';
import { kindOf } from '../award-kind/award-kind.loader.ts';
import { problemsOfConfirmations } from '../confirmation/confirmation.rules.ts';
import { recheck } from '../screening/screen-nomination.ts';
import {
  nominationToAct,
  problemsOfState,
  refuseSecondStep,
  takeStep,
  type SeenNomination,
} from './nomination-to-act.ts';
import { NominationState } from './nomination.enums.ts';
import type { ProposeNominationPayload } from './nomination.payloads.ts';

/** Puts a nomination on which no council votes before the authority: only one that is endorsed, clear (I-3) and that both parties have confirmed as it stands (I-9). */
export async function proposeNomination(context: Context, input: SeenNomination): Promise<ProposeNominationPayload> {
  const nomination = await nominationToAct(context, input, 'propose');
  const notReady = problemsOfState('propose', nomination);
  if (notReady.length > 0) return { nomination, problems: notReady };
  const { councilPercent } = await kindOf(nomination.kindCode, context);
  if (councilPercent !== null)
    return { nomination, problems: [problem('nomination.council.required', '', { councilPercent })] };
  refuseSecondStep(context, nomination);
  const stale = await recheck(context, [nomination], { trigger: 'PROPOSE' });
  if (stale.length > 0) return { nomination, problems: stale };
  const unconfirmed = await problemsOfConfirmations(context, nomination);
  if (unconfirmed.length > 0) return { nomination, problems: unconfirmed };

  Object.assign(nomination, { state: NominationState.PROPOSED, proposedOn: context.today() });
  takeStep(context, nomination);
  await context.em.flush();
  await context.record({
    act: 'propose',
    noun: 'nomination',
    nounId: nomination.id,
    unitId: nomination.unitId,
    detail: { year: nomination.year },
  });
  return { nomination, problems: [] };
}
