import { problem, type Problem } from '@antoan/app-error';
import { beyondScope, type Context } from '@antoan/subgraph-kit';
import { UnitRef } from '@antoan/unit-ref';
import { problemsOfTexts, tidyLines } from '@antoan/vietnamese-text';
import { nominationToAct, problemsOfState, refuseSecondStep, takeStep } from '../nomination/nomination-to-act.ts';
import type { Nomination } from '../nomination/nomination.entity.ts';
import { NominationState } from '../nomination/nomination.enums.ts';
import { endorsingGrant } from '../nomination/nomination.policy.ts';
import { recheck } from '../screening/screen-nomination.ts';
import { Endorsement, EndorsementOutcome } from './endorsement.entity.ts';
import type {
  EndorseNominationInput,
  EndorseNominationPayload,
  ReturnNominationInput,
  ReturnNominationPayload,
} from './endorsement.payloads.ts';

const longestReason = 500;

/** The managing level agrees to a nomination that is clear at this moment, and passes it on. */
export async function endorseNomination(
  context: Context,
  input: EndorseNominationInput,
): Promise<EndorseNominationPayload> {
  const nomination = await nominationToAct(context, input, 'endorse');
  const notReady = problemsOfState('endorse', nomination);
  if (notReady.length > 0) return { nomination, problems: notReady };
  refuseSecondStep(context, nomination);
  const stale = await recheck(context, [nomination], { trigger: 'ENDORSE' });
  if (stale.length > 0) return { nomination, problems: stale };

  nomination.state = NominationState.ENDORSED;
  await keep(context, nomination, { outcome: EndorsementOutcome.ENDORSED, reasonCode: null, reason: null });
  return { nomination, problems: [] };
}

/** The managing level gives a nomination back with a reason; whoever prepared it puts it right and submits it again. */
export async function returnNomination(
  context: Context,
  { reasonCode, reason, ...seen }: ReturnNominationInput,
): Promise<ReturnNominationPayload> {
  const nomination = await nominationToAct(context, seen, 'return');
  const problems = [...problemsOfState('return', nomination), ...problemsOfReason(reason)];
  if (problems.length > 0) return { nomination, problems };
  refuseSecondStep(context, nomination);

  // A draft is screened by nobody; what was said of it stays in the history.
  Object.assign(nomination, { state: NominationState.DRAFT, screeningId: null, outcome: null });
  const outcome = EndorsementOutcome.RETURNED;
  await keep(context, nomination, { outcome, reasonCode, reason: tidyLines(reason) });
  return { nomination, problems: [] };
}

function problemsOfReason(reason: string): Problem[] {
  return tidyLines(reason) === null
    ? [problem('nomination.reason.missing', 'reason')]
    : problemsOfTexts([{ path: ['reason'], text: reason, most: longestReason }]);
}

async function keep(
  context: Context,
  nomination: Nomination,
  said: Pick<Endorsement, 'outcome' | 'reasonCode' | 'reason'>,
): Promise<void> {
  const { em, viewer, now } = context;
  const bodyUnitId = endorsingGrant(viewer, nomination)!.bodyUnitId!;
  const body = await beyondScope(em, (all) => all.findOne(UnitRef, { id: bodyUnitId }, { filters: false }));
  const { id: nominationId, unitId, territoryPath, managementPath, policePath, reportingPath } = nomination;
  em.create(Endorsement, {
    ...{ unitId, territoryPath, managementPath, policePath, reportingPath },
    ...{ nominationId, ...said, bodyUnitId, bodyName: body?.name ?? '', at: now(), accountId: viewer.accountId },
  });
  takeStep(context, nomination);
  await em.flush();
  await context.record({
    act: said.outcome === EndorsementOutcome.ENDORSED ? 'endorse' : 'return',
    ...{ noun: 'nomination', nounId: nominationId, unitId, bodyUnitId },
    ...(said.reasonCode && { detail: { reasonCode: said.reasonCode } }),
  });
}
