import { NotFoundError, problem, type Problem } from '@antoan/app-error';
import { isId } from '@antoan/ids';
import { expectVersion, type Context } from '@antoan/subgraph-kit';
import { tidyLines } from '@antoan/vietnamese-text';
import { LockMode, type EntityName, type FilterQuery } from '@mikro-orm/core';
import type { LawChangeRow } from './law-change-row.entity.ts';
import { LawChangeState } from './law-change.enums.ts';
import type { LawChangeDeedInput, RefuseLawChangeInput } from './law-change.payloads.ts';
import { authorizeCurator } from './law-change.policy.ts';
import { lockLaw } from './lock-law.ts';
import { nameOf, problemsOfReason, type LawChangeDoor } from './propose-law-change.command.ts';

interface Settled<Change> {
  change: Change;
  problems: Problem[];
}

/** The second person's word: the change comes into force as it was proposed, or, when things have moved since, not at all. */
export async function confirmLawChange<Change extends LawChangeRow>(
  context: Context,
  door: LawChangeDoor<Change>,
  input: LawChangeDeedInput,
): Promise<Settled<Change>> {
  const bodyId = authorizeCurator(context.viewer, 'confirm');
  await lockLaw(context.em);
  const change = await changeToSettle(context, door.entity, input);
  const refused = problemsOfSettling(change);
  if (refused.length > 0) return { change, problems: refused };
  if (change.proposedBy === context.viewer.accountId)
    return { change, problems: [problem('lawChange.confirmation.sameAccount')] };
  const problems = await door.problemsOf(context, change);
  if (problems.length > 0) return { change, problems };

  change.keptPreview = await door.previewOf(context, change);
  await door.putInForce(context, change);
  await settle(context, change, LawChangeState.IN_FORCE, bodyId, 'confirm');
  return { change, problems: [] };
}

/** The second person turns the change down, and says why. */
export async function rejectLawChange<Change extends LawChangeRow>(
  context: Context,
  entity: EntityName<Change>,
  input: RefuseLawChangeInput,
): Promise<Settled<Change>> {
  const bodyId = authorizeCurator(context.viewer, 'reject');
  const change = await changeToSettle(context, entity, input);
  const isOwn = change.proposedBy === context.viewer.accountId;
  return refuse(context, change, input, isOwn ? [problem('lawChange.rejection.sameAccount')] : [], {
    ...{ state: LawChangeState.REJECTED, bodyId, act: 'reject' },
  });
}

/** Whoever proposed the change takes it back, and says why. */
export async function withdrawLawChange<Change extends LawChangeRow>(
  context: Context,
  entity: EntityName<Change>,
  input: RefuseLawChangeInput,
): Promise<Settled<Change>> {
  const bodyId = authorizeCurator(context.viewer, 'withdraw');
  const change = await changeToSettle(context, entity, input);
  const isOwn = change.proposedBy === context.viewer.accountId;
  return refuse(context, change, input, isOwn ? [] : [problem('lawChange.withdrawal.otherAccount')], {
    ...{ state: LawChangeState.WITHDRAWN, bodyId, act: 'withdraw' },
  });
}

async function refuse<Change extends LawChangeRow>(
  context: Context,
  change: Change,
  input: RefuseLawChangeInput,
  ofPersons: Problem[],
  { state, bodyId, act }: { state: LawChangeState; bodyId: string; act: string },
): Promise<Settled<Change>> {
  const reason = tidyLines(input.reason);
  const problems = [...problemsOfSettling(change), ...ofPersons, ...problemsOfReason(reason)];
  if (problems.length > 0) return { change, problems };
  change.reason = reason;
  await settle(context, change, state, bodyId, act);
  return { change, problems: [] };
}

async function changeToSettle<Change extends LawChangeRow>(
  { em }: Context,
  entity: EntityName<Change>,
  { id, version }: LawChangeDeedInput,
): Promise<Change> {
  const change = isId(id)
    ? await em.findOne(entity, { id } as FilterQuery<Change>, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;
  if (!change) throw new NotFoundError('lawChange');
  expectVersion('lawChange', change, version);
  return change as Change;
}

function problemsOfSettling({ state }: LawChangeRow): Problem[] {
  return state === LawChangeState.PROPOSED ? [] : [problem('lawChange.state.settled', '', { state })];
}

async function settle(
  context: Context,
  change: LawChangeRow,
  state: LawChangeState,
  bodyId: string,
  act: string,
): Promise<void> {
  change.state = state;
  change.settledBy = context.viewer.accountId;
  change.settledAt = context.now();
  change.settlerBodyId = bodyId;
  change.settlerBodyName = await nameOf(context, bodyId);
  await context.em.flush();
  await context.record({
    ...{ act, noun: 'lawChange', nounId: change.id, bodyUnitId: bodyId },
    detail: { of: change.noun, does: change.act, effectiveOn: change.effectiveOn },
  });
}
