import { problem, type Problem } from '@antoan/app-error';
import type { Context } from '@antoan/subgraph-kit';
import { kindOf } from '../award-kind/award-kind.loader.ts';
import { Confirmation, type ConfirmationKey } from '../confirmation/confirmation.entity.ts';
import { problemsOfConfirmations } from '../confirmation/confirmation.rules.ts';
import { nominationsToAct, problemsOfState, refuseSecondStep, takeStep } from '../nomination/nomination-to-act.ts';
import type { Nomination } from '../nomination/nomination.entity.ts';
import { NominationState } from '../nomination/nomination.enums.ts';
import { recheck } from '../screening/screen-nomination.ts';
import { CouncilItem } from './council-item.entity.ts';
import type { CouncilSession } from './council-session.entity.ts';
import type { BringToCouncilInput, BringToCouncilPayload } from './council.payloads.ts';
import { problemsOfSessionState, sessionToAct } from './session-to-act.ts';

/**
 * Brings nominations before the council, all of them or none: only what the managing level has endorsed, what is clear at
 * this moment (I-3) and what both parties have confirmed as it stands (I-9).
 */
export async function bringToCouncil(
  context: Context,
  { nominations: seen, ...session }: BringToCouncilInput,
): Promise<BringToCouncilPayload> {
  const councilSession = await sessionToAct(context, session, 'fill');
  const closed = problemsOfSessionState(councilSession);
  if (closed.length > 0) return { councilSession, problems: closed };
  const nominations = await nominationsToAct(context, seen, 'bring');
  const pathOf = (nomination: Nomination) => `nominations.${nominations.indexOf(nomination)}`;
  const notReady = [
    ...nominations.flatMap((nomination) => problemsOfState('bring', nomination, pathOf(nomination))),
    ...(await notForCouncil(context, nominations, pathOf)),
  ];
  if (notReady.length > 0) return { councilSession, problems: notReady };
  for (const nomination of nominations) refuseSecondStep(context, nomination);

  const stale = await recheck(context, nominations, { trigger: 'COUNCIL', pathOf });
  if (stale.length > 0) return { councilSession, problems: stale };
  const unconfirmed = await Promise.all(
    nominations.map((nomination) => problemsOfConfirmations(context, nomination, pathOf(nomination))),
  );
  if (unconfirmed.flat().length > 0) return { councilSession, problems: unconfirmed.flat() };

  await putOnList(context, councilSession, nominations);
  return { councilSession, problems: [] };
}

/** Which of them no council votes on. */
async function notForCouncil(
  context: Context,
  nominations: readonly Nomination[],
  pathOf: (nomination: Nomination) => string,
): Promise<Problem[]> {
  const kinds = await Promise.all(nominations.map(({ kindCode }) => kindOf(kindCode, context)));
  return nominations.flatMap((nomination, index) =>
    kinds[index]!.councilPercent === null
      ? [problem('nomination.council.notNeeded', pathOf(nomination), { kindCode: nomination.kindCode })]
      : [],
  );
}

async function putOnList(context: Context, session: CouncilSession, nominations: readonly Nomination[]): Promise<void> {
  const { em } = context;
  const { id: sessionId } = session;
  // What the gate took off the list while the session was open comes back with its new screening.
  const former = await em.find(CouncilItem, { sessionId, nominationId: { $in: nominations.map(({ id }) => id) } });
  for (const item of former) em.remove(item);
  await em.flush();
  const [last] = await em.find(CouncilItem, { sessionId }, { orderBy: { position: 'desc' }, limit: 1 });
  const first = last ? last.position + 1 : 0;
  for (const [index, nomination] of nominations.entries()) {
    const { id: nominationId, unitId, territoryPath, managementPath, policePath, reportingPath } = nomination;
    const screeningId = nomination.screeningId!;
    const turned = await em.find(Confirmation, { screeningId });
    const idOf = (key: ConfirmationKey) => turned.find((one) => one.key === key)!.id;
    em.create(CouncilItem, {
      ...{ unitId, territoryPath, managementPath, policePath, reportingPath },
      ...{ sessionId, nominationId, position: first + index, screeningId },
      ...{ boardConfirmationId: idOf('BOARD'), policeConfirmationId: idOf('POLICE') },
    });
    nomination.state = NominationState.IN_COUNCIL;
    takeStep(context, nomination);
    await context.record({ act: 'bring', noun: 'nomination', nounId: nominationId, unitId, detail: { sessionId } });
  }
  await em.flush();
}
