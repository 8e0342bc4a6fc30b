import { problem, type Problem } from '@antoan/app-error';
import type { Context } from '@antoan/subgraph-kit';
import { problemsOfTexts, tidyLines } from '@antoan/vietnamese-text';
import { kindOf } from '../award-kind/award-kind.loader.ts';
import { nominationToAct, problemsOfState, refuseSecondStep, takeStep } from '../nomination/nomination-to-act.ts';
import { NominationState, RefusalCode, RefusedBy } from '../nomination/nomination.enums.ts';
import { decidingGrant } from './award-decision.policy.ts';
import type { RefuseNominationInput, RefuseNominationPayload } from './award-decision.payloads.ts';

/** The authority does not grant what was put before it, and says why. */
export async function refuseNomination(
  context: Context,
  { refusalCode, reason, ...seen }: RefuseNominationInput,
): Promise<RefuseNominationPayload> {
  const nomination = await nominationToAct(context, seen, 'refuse');
  const { kindCode, unitId } = nomination;
  const grant = decidingGrant(context.viewer, nomination, await kindOf(kindCode, context));
  const problems: Problem[] = [
    ...problemsOfState('refuse', nomination),
    ...(grant ? [] : [problem('awardDecision.kind.notCompetent', '', { kindCode })]),
    // Too few votes are the council's to find.
    ...(refusalCode === RefusalCode.VOTES ? [problem('nomination.refusalCode.notYours', 'refusalCode')] : []),
    ...(tidyLines(reason) === null ? [problem('nomination.refusal.missing', 'reason')] : []),
    ...problemsOfTexts([{ path: ['reason'], text: reason, most: 500 }]),
  ];
  if (!grant || problems.length > 0) return { nomination, problems };
  refuseSecondStep(context, nomination);

  Object.assign(nomination, {
    ...{ state: NominationState.REFUSED, refusedBy: RefusedBy.AUTHORITY, refusalCode },
    refusalReason: tidyLines(reason),
  });
  takeStep(context, nomination);
  await context.em.flush();
  await context.record({
    ...{ act: 'refuse', noun: 'nomination', nounId: nomination.id, unitId, bodyUnitId: grant.bodyUnitId },
    detail: { refusalCode },
  });
  return { nomination, problems: [] };
}
