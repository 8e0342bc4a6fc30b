import { ForbiddenError, NotFoundError, problem, type Problem } from '@antoan/app-error';
import { isId } from '@antoan/ids';
import { expectVersion, type Context } from '@antoan/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import { Nomination } from './nomination.entity.ts';
import { isReadyFor, madeLastStep, nominationPolicy, type NominationAct } from './nomination.policy.ts';

/** A nomination as the person last saw it. */
export interface SeenNomination {
  id: string;
  version: number;
}

/**
 * The nominations that somebody is about to act on: found, theirs to act on, as last seen, and locked, so that a changed
 * standing or another person waits until this act is done. Always locked in the same order.
 */
export async function nominationsToAct(
  context: Context,
  seen: readonly SeenNomination[],
  act: NominationAct,
): Promise<Nomination[]> {
  const { em, viewer } = context;
  const ids = seen.map(({ id }) => id).filter(isId);
  const visible = await em.find(Nomination, { id: { $in: ids } });
  if (new Set(ids).size !== seen.length || visible.length !== seen.length) throw new NotFoundError('nomination');
  for (const nomination of visible) nominationPolicy.authorize(viewer, act, nomination);
  // Only now locked: what is not theirs is not even waited for.
  const locked = await em.find(
    Nomination,
    { id: { $in: ids } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' }, refresh: true },
  );
  const byId = new Map(locked.map((nomination) => [nomination.id, nomination]));
  return seen.map(({ id, version }) => {
    const nomination = byId.get(id);
    if (!nomination) throw new NotFoundError('nomination');
    expectVersion('nomination', nomination, version);
    return nomination;
  });
}

/** The same for one. */
export async function nominationToAct(context: Context, seen: SeenNomination, act: NominationAct): Promise<Nomination> {
  const [nomination] = await nominationsToAct(context, [seen], act);
  return nomination!;
}

/** Why the nomination does not stand where the act can be done to it; empty when it does. */
export function problemsOfState(act: NominationAct, nomination: Nomination, path = ''): Problem[] {
  return isReadyFor(act, nomination)
    ? []
    : [problem(`nomination.state.notReady`, path, { act, state: nomination.state })];
}

/** @throws ForbiddenError when the account made the step before: two steps of one nomination are two people's. */
export function refuseSecondStep({ viewer }: Context, nomination: Nomination): void {
  if (madeLastStep(viewer, nomination)) throw new ForbiddenError('nomination.consecutiveSteps');
}

/** Notes who made a step, and when. */
export function takeStep({ viewer, now }: Context, nomination: Nomination): void {
  Object.assign(nomination, { lastActorId: viewer.accountId, changedAt: now() });
}
