import { NotFoundError, problem, type Problem } from '@antoan/app-error';
import { isId } from '@antoan/ids';
import { expectVersion, type Context } from '@antoan/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import { CouncilSession, CouncilSessionState } from './council-session.entity.ts';
import { councilPolicy } from './council-session.policy.ts';

/** The session that somebody is about to act on: found, theirs to act on, as last seen, and locked until the act is done. */
export async function sessionToAct(
  { em, viewer }: Context,
  { id, version }: { id: string; version: number },
  act: 'fill' | 'close' | 'cancel',
): Promise<CouncilSession> {
  const seen = isId(id) ? await em.findOne(CouncilSession, { id }) : null;
  if (!seen) throw new NotFoundError('councilSession');
  councilPolicy.authorize(viewer, act, seen);
  const session = await em.findOneOrFail(
    CouncilSession,
    { id },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  expectVersion('councilSession', session, version);
  return session;
}

/** Why nothing can be done to the session any more; empty while it is open. */
export function problemsOfSessionState({ state }: CouncilSession): Problem[] {
  return state === CouncilSessionState.OPEN ? [] : [problem('councilSession.state.notOpen', '', { state })];
}
