import { isDeepStrictEqual } from 'node:util';
import { problem, type Problem } from '@antoan/app-error';
import type { Context } from '@antoan/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Nomination } from '../nomination/nomination.entity.ts';
import type { GateInput } from './gate-facts.ts';
import { screen } from './gate.ts';
import { gatherFacts } from './gather-facts.ts';
import { factColumns, isDecided, stateOf } from './screening-columns.ts';
import { Screening } from './screening.entity.ts';
import type { ScreeningTrigger } from './screening.enums.ts';

/**
 * Asks the gate and keeps what it says, with all it looked at. The nomination stands where the gate puts it, whoever asks
 * and whatever was confirmed before; what has been granted stays granted, and is reviewed instead.
 */
export async function storeScreening(
  em: EntityManager,
  now: Date,
  nomination: Nomination,
  inputs: GateInput,
  trigger: ScreeningTrigger,
): Promise<Screening> {
  const answer = screen(inputs);
  const screening = em.create(Screening, {
    nominationId: nomination.id,
    ...placeOf(nomination),
    sequence: 1 + (await em.count(Screening, { nominationId: nomination.id })),
    ranAt: now,
    trigger,
    inputs,
    ...{ policyId: inputs.policy.id, policyVersion: inputs.policy.version },
    ...factColumns(inputs, answer),
    ...answer,
  });
  const proposal = isDecided(nomination) ? {} : { state: stateOf[screening.outcome], proposedOn: null };
  Object.assign(nomination, { screeningId: screening.id, outcome: screening.outcome, changedAt: now, ...proposal });
  await em.flush();
  return screening;
}

/**
 * Reads the facts again before an act that binds. Where the gate now says something else, or says it of a newer standing,
 * that is kept as a new screening, the old confirmations lapse with the old one (I-7), and the act is refused.
 * @returns the problem of each nomination whose screening no longer holds; `pathOf` says where it stands in the input
 * @throws UnavailableError when the facts cannot be read: nothing is done (I-4)
 */
export async function recheck(
  context: Context,
  nominations: readonly Nomination[],
  options: { trigger: ScreeningTrigger; pathOf?: (nomination: Nomination) => string },
): Promise<Problem[]> {
  const { em, now } = context;
  const inputsOf = await gatherFacts(context, nominations);
  const problems: Problem[] = [];
  for (const nomination of nominations) {
    const inputs = inputsOf(nomination);
    if (await stillHolds(em, nomination, inputs)) continue;
    const { outcome } = await storeScreening(em, now(), nomination, inputs, options.trigger);
    problems.push(problem('nomination.screening.stale', options.pathOf?.(nomination) ?? '', { outcome }));
  }
  return problems;
}

/** Whether the gate would say the same today, of the same versions of the standings. */
async function stillHolds(em: EntityManager, nomination: Nomination, inputs: GateInput): Promise<boolean> {
  const screening =
    nomination.screeningId === null ? null : await em.findOne(Screening, { id: nomination.screeningId });
  if (!screening) return false;
  const fresh = screen(inputs);
  return (
    screening.outcome === fresh.outcome &&
    screening.policyId === inputs.policy.id &&
    isDeepStrictEqual(screening.inputs.years, inputs.years) &&
    isDeepStrictEqual(screening.steps, fresh.steps)
  );
}

function placeOf({ unitId, territoryPath, managementPath, policePath, reportingPath }: Nomination) {
  return { unitId, territoryPath, managementPath, policePath, reportingPath };
}
