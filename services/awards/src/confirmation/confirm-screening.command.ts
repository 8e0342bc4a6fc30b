import { problem } from '@antoan/app-error';
import type { Context } from '@antoan/subgraph-kit';
import { nominationToAct, problemsOfState, refuseSecondStep, takeStep } from '../nomination/nomination-to-act.ts';
import type { ConfirmScreeningPayload } from '../nomination/nomination.payloads.ts';
import { isReadyFor } from '../nomination/nomination.policy.ts';
import { recheck } from '../screening/screen-nomination.ts';
import { Confirmation } from './confirmation.entity.ts';
import type { ConfirmScreeningInput } from './confirmation.payloads.ts';
import { hasSpoken, keysToTurn } from './confirmation.rules.ts';

/**
 * The Board's or the police's word for what the gate says, be it clear or barred: of the very screening the person looked
 * at, and only while it holds (I-7). The two parties are two accounts.
 */
export async function confirmScreening(
  context: Context,
  { nominationId, version, screeningId }: ConfirmScreeningInput,
): Promise<ConfirmScreeningPayload> {
  const { em, viewer, now } = context;
  const nomination = await nominationToAct(context, { id: nominationId, version }, 'confirm');
  // A draft has nothing to confirm, and what is decided is not screened by way of a confirmation.
  if (!isReadyFor('rescreen', nomination)) return { nomination, problems: problemsOfState('confirm', nomination) };
  if (nomination.screeningId !== screeningId)
    return {
      nomination,
      problems: [problem('nomination.screening.stale', 'screeningId', { outcome: nomination.outcome ?? '' })],
    };
  const stale = await recheck(context, [nomination], { trigger: 'CONFIRM', pathOf: () => 'screeningId' });
  if (stale.length > 0) return { nomination, problems: stale };
  const notReady = problemsOfState('confirm', nomination);
  if (notReady.length > 0) return { nomination, problems: notReady };

  const turned = await em.find(Confirmation, { screeningId });
  if (hasSpoken(viewer, turned)) return { nomination, problems: [problem('nomination.confirmation.sameAccount')] };
  const [mine] = keysToTurn(viewer, turned);
  if (!mine) return { nomination, problems: [problem('nomination.confirmation.alreadyGiven')] };
  refuseSecondStep(context, nomination);

  const { unitId, territoryPath, managementPath, policePath, reportingPath } = nomination;
  em.create(Confirmation, {
    nominationId,
    screeningId,
    ...mine,
    at: now(),
    accountId: viewer.accountId,
    ...{ unitId, territoryPath, managementPath, policePath, reportingPath },
  });
  takeStep(context, nomination);
  await em.flush();
  await context.record({
    act: 'confirm',
    noun: 'nomination',
    nounId: nominationId,
    unitId,
    detail: { key: mine.key, outcome: nomination.outcome },
  });
  return { nomination, problems: [] };
}
