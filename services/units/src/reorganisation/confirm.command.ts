import { problem, type Problem } from '@antoan/app-error';
import type { Context } from '@antoan/subgraph-kit';
import { carryOut } from './carry-out.ts';
import { changedSince, fingerprintsOf } from './fingerprint.ts';
import { remember, voidConfirmation } from './history.ts';
import type { Outcome } from './outcome.ts';
import { reorganisationToAct } from './reorganisation-to-act.ts';
import type { Reorganisation } from './reorganisation.entity.ts';
import { ReorganisationState } from './reorganisation.enums.ts';
import type { ReorganisationDeedInput } from './reorganisation.payloads.ts';
import { isSettled, problemsOfState } from './reorganisation.rules.ts';
import { seeingEverything } from './seeing-everything.ts';
import { tryOut } from './try-out.ts';
import { visibleOf, weigh } from './weigh.ts';

/**
 * One person's word for a plan. The first says that it is right; the second, another account of the same office, puts it
 * into force as a whole or not at all. A plan whose units somebody changed since it was saved is confirmed by nobody.
 */
export async function confirmReorganisation(
  context: Context,
  input: ReorganisationDeedInput,
): Promise<{ reorganisation: Reorganisation; problems: Problem[] }> {
  const { draft, office } = await reorganisationToAct(context, input, 'confirm');
  const refused = isSettled(draft) ? problemsOfState(draft) : problemsOfPersons(draft, context, office);
  if (refused.length > 0) return { reorganisation: draft, problems: refused };
  const visible = await visibleOf(draft, context);
  const problems = await seeingEverything(context, () => confirmSound(context, { draft, office, visible }));
  return { reorganisation: draft, problems };
}

function problemsOfPersons(
  { state, firstBy, history }: Reorganisation,
  { viewer }: Context,
  office: string,
): Problem[] {
  if (state !== ReorganisationState.CONFIRMED_ONCE) return [];
  if (firstBy === viewer.accountId) return [problem('reorganisation.confirmation.sameAccount')];
  const first = history.findLast(({ act }) => act === 'CONFIRMED_FIRST');
  return first?.bodyId === office ? [] : [problem('reorganisation.confirmation.otherOffice')];
}

async function confirmSound(
  context: Context,
  { draft, office, visible }: { draft: Reorganisation; office: string; visible: ReadonlySet<string> },
): Promise<Problem[]> {
  const { em, viewer } = context;
  // From here on the trees stand still: what is checked is what is changed.
  await em.execute(`select pg_advisory_xact_lock(hashtext('units.trees'))`);
  const changed = changedSince(draft.seen, await fingerprintsOf(em, draft.steps));
  if (changed.length > 0) {
    if (draft.state === ReorganisationState.CONFIRMED_ONCE) await voidConfirmation(context, draft, office);
    await em.flush();
    return [problem('reorganisation.units.changed', 'steps', { count: changed.length })];
  }
  const clock = { now: context.now, today: context.today };
  const authority = { reorganisationId: draft.id, instrument: draft.instrument };
  const { problems, plan } = await weigh(em, draft, visible, context.today());
  if (!plan || problems.length > 0) return problems;
  const { problems: refusals, outcome } = await tryOut(em, clock, plan, authority);
  if (!outcome) return refusals;

  if (draft.state === ReorganisationState.DRAFT) {
    Object.assign(draft, { state: ReorganisationState.CONFIRMED_ONCE, firstBy: viewer.accountId });
    await remember(context, draft, 'CONFIRMED_FIRST', office);
  } else {
    await carryOut(em, clock, plan, authority);
    Object.assign(draft, { state: ReorganisationState.APPLIED, secondBy: viewer.accountId, outcome });
    await remember(context, draft, 'APPLIED', office);
  }
  await em.flush();
  await recordConfirmation(context, draft, office, outcome);
  return [];
}

function recordConfirmation(context: Context, draft: Reorganisation, office: string, outcome: Outcome): Promise<void> {
  return context.record({
    act: draft.state === ReorganisationState.APPLIED ? 'apply' : 'confirm',
    noun: 'reorganisation',
    nounId: draft.id,
    bodyUnitId: office,
    detail: {
      effectiveOn: draft.effectiveOn,
      ends: outcome.ends.length,
      begins: outcome.begins.length,
      moves: outcome.moves.total,
    },
  });
}
