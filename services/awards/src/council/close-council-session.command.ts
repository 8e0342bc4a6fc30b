import { problem, type Problem } from '@antoan/app-error';
import type { Context } from '@antoan/subgraph-kit';
import { problemsOfTexts, tidy, tidyLines } from '@antoan/vietnamese-text';
import { kindOf } from '../award-kind/award-kind.loader.ts';
import { problemsOfConfirmations } from '../confirmation/confirmation.rules.ts';
import { nominationsToAct, refuseSecondStep, takeStep } from '../nomination/nomination-to-act.ts';
import { Nomination } from '../nomination/nomination.entity.ts';
import { NominationState, RefusalCode, RefusedBy } from '../nomination/nomination.enums.ts';
import { recheck } from '../screening/screen-nomination.ts';
import { problemsOfPresence, problemsOfVotes, resultOf } from './ballot.rules.ts';
import { CouncilItem, CouncilResult } from './council-item.entity.ts';
import { CouncilSessionState, type CouncilSession } from './council-session.entity.ts';
import type {
  BallotInput,
  CancelCouncilSessionInput,
  CancelCouncilSessionPayload,
  CloseCouncilSessionInput,
  CloseCouncilSessionPayload,
} from './council.payloads.ts';
import { problemsOfSessionState, sessionToAct } from './session-to-act.ts';

/**
 * Records what a session came to, the whole of it or nothing. What has enough votes is put before the authority, and the
 * gate is asked once more before that; the rest is refused by the council.
 */
export async function closeCouncilSession(
  context: Context,
  input: CloseCouncilSessionInput,
): Promise<CloseCouncilSessionPayload> {
  const { em } = context;
  const { present, ballots } = input;
  const session = await sessionToAct(context, input, 'close');
  const closed = problemsOfSessionState(session);
  if (closed.length > 0) return { councilSession: session, problems: closed };
  const seen = ballots.map(({ nominationId: id, version }) => ({ id, version }));
  const nominations = await nominationsToAct(context, seen, 'propose');
  const problems = [
    ...problemsOfMinutes(session, input, context.today()),
    ...problemsOfPresence({ ...session, present }),
    ...(await problemsOfList(context, session, nominations)),
    ...ballots.flatMap((ballot, index) => problemsOfVotes(ballot, present, `ballots.${index}`)),
  ];
  if (problems.length > 0) return { councilSession: session, problems };
  for (const nomination of nominations) refuseSecondStep(context, nomination);
  const pathOf = (nomination: Nomination) => `ballots.${nominations.indexOf(nomination)}`;
  const stale = await recheck(context, nominations, { trigger: 'PROPOSE', pathOf });
  if (stale.length > 0) return { councilSession: session, problems: stale };
  const unconfirmed = await Promise.all(
    nominations.map((nomination) => problemsOfConfirmations(context, nomination, pathOf(nomination))),
  );
  if (unconfirmed.flat().length > 0) return { councilSession: session, problems: unconfirmed.flat() };

  Object.assign(session, { present, minutesNumber: tidy(input.minutesNumber)!, state: CouncilSessionState.CLOSED });
  for (const [index, nomination] of nominations.entries()) await settle(context, session, nomination, ballots[index]!);
  await em.flush();
  const { id: nounId, unitId } = session;
  await context.record({ act: 'close', noun: 'councilSession', nounId, unitId, detail: { present } });
  return { councilSession: session, problems: [] };
}

/** Says that a session is not held; what was before it waits for another. */
export async function cancelCouncilSession(
  context: Context,
  { reason, ...seen }: CancelCouncilSessionInput,
): Promise<CancelCouncilSessionPayload> {
  const { em, now } = context;
  const session = await sessionToAct(context, seen, 'cancel');
  const problems = [
    ...problemsOfSessionState(session),
    ...(tidyLines(reason) === null ? [problem('councilSession.reason.missing', 'reason')] : []),
    ...problemsOfTexts([{ path: ['reason'], text: reason, most: 500 }]),
  ];
  if (problems.length > 0) return { councilSession: session, problems };

  Object.assign(session, { state: CouncilSessionState.CANCELLED, cancelReason: tidyLines(reason) });
  for (const nomination of await nominationsBefore(context, session)) {
    Object.assign(nomination, { state: NominationState.ENDORSED, changedAt: now() });
    await context.record({ act: 'unbring', noun: 'nomination', nounId: nomination.id, unitId: nomination.unitId });
  }
  await em.flush();
  await context.record({ act: 'cancel', noun: 'councilSession', nounId: session.id, unitId: session.unitId });
  return { councilSession: session, problems: [] };
}

function problemsOfMinutes(
  { heldOn }: CouncilSession,
  { minutesNumber }: CloseCouncilSessionInput,
  today: string,
): Problem[] {
  return [
    ...(heldOn > today ? [problem('councilSession.heldOn.future', '', { heldOn, today })] : []),
    ...(tidy(minutesNumber) === null ? [problem('councilSession.minutesNumber.missing', 'minutesNumber')] : []),
    ...problemsOfTexts([{ path: ['minutesNumber'], text: minutesNumber, most: 60 }]),
  ];
}

/** The nominations that are before the session now; the gate may have taken others off it. */
async function nominationsBefore({ em }: Context, { id: sessionId }: CouncilSession): Promise<Nomination[]> {
  const items = await em.find(CouncilItem, { sessionId });
  return em.find(Nomination, {
    id: { $in: items.map(({ nominationId }) => nominationId) },
    state: NominationState.IN_COUNCIL,
  });
}

/** Every nomination before the session has its votes, and nothing else has. */
async function problemsOfList(
  context: Context,
  session: CouncilSession,
  nominations: readonly Nomination[],
): Promise<Problem[]> {
  const before = new Set((await nominationsBefore(context, session)).map(({ id }) => id));
  const voted = new Set(nominations.map(({ id }) => id));
  const missing = [...before].filter((id) => !voted.has(id)).length;
  return [
    ...(before.size === 0 ? [problem('councilSession.ballots.none', 'ballots')] : []),
    ...(missing > 0 ? [problem('councilSession.ballots.missing', 'ballots', { count: missing })] : []),
    ...nominations.flatMap(({ id }, index) =>
      before.has(id) ? [] : [problem('councilSession.ballot.notBefore', `ballots.${index}`)],
    ),
  ];
}

async function settle(
  context: Context,
  session: CouncilSession,
  nomination: Nomination,
  { inFavour, against, abstained, recused }: BallotInput,
): Promise<void> {
  const { em, today } = context;
  const item = await em.findOneOrFail(CouncilItem, { sessionId: session.id, nominationId: nomination.id });
  const { councilPercent } = await kindOf(nomination.kindCode, context);
  const votes = { inFavour, against, abstained, recused };
  const result = resultOf(votes, session.members, councilPercent!);
  Object.assign(item, { ...votes, neededPercent: councilPercent, result });
  Object.assign(
    nomination,
    result === CouncilResult.PROPOSED
      ? { state: NominationState.PROPOSED, proposedOn: today() }
      : { state: NominationState.REFUSED, refusedBy: RefusedBy.COUNCIL, refusalCode: RefusalCode.VOTES },
  );
  takeStep(context, nomination);
  await context.record({
    act: result === CouncilResult.PROPOSED ? 'propose' : 'refuse',
    ...{ noun: 'nomination', nounId: nomination.id, unitId: nomination.unitId },
    detail: { sessionId: session.id, inFavour, against, abstained, recused },
  });
}
