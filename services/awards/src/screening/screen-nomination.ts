import { isDeepStrictEqual } from 'node:util';
import { problem, type Problem } from '@antoan/app-error';
import type { Context } from '@antoan/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { AwardKind } from '../award-kind/award-kind.entity.ts';
import type { Nomination } from '../nomination/nomination.entity.ts';
import { NominationState } from '../nomination/nomination.enums.ts';
import { windowOf } from './achievement-window.ts';
import { screen, type GateInput, type GateResult } from './gate.ts';
import { readFacts, type GateFacts } from './read-facts.ts';
import { Screening } from './screening.entity.ts';
import type { ScreeningTrigger } from './screening.enums.ts';

const stateOf = { CLEAR: NominationState.CLEARED, HOLD: NominationState.HELD, BAR: NominationState.BARRED };

/** What the gate is asked about a nomination. */
export function gateInputOf(nomination: Nomination, kind: AwardKind, facts: GateFacts): GateInput {
  const { subject, nomineeName, unitId, year } = nomination;
  return {
    kind: { code: kind.code, isInScope: kind.isInScope },
    subject,
    nomineeName,
    unitId,
    year,
    window: windowOf(year),
    ...facts,
  };
}

/**
 * Asks the gate and keeps what it says, with all it looked at. The nomination stands where the gate puts it, whoever asks
 * and whatever was confirmed before; what has been granted stays granted, and is reviewed instead.
 */
export async function storeScreening(
  em: EntityManager,
  now: Date,
  nomination: Nomination,
  facts: GateFacts,
  trigger: ScreeningTrigger,
): Promise<Screening> {
  const kind = await em.findOneOrFail(AwardKind, { code: nomination.kindCode });
  const inputs = gateInputOf(nomination, kind, facts);
  const screening = em.create(Screening, {
    nominationId: nomination.id,
    ...placeOf(nomination),
    sequence: 1 + (await em.count(Screening, { nominationId: nomination.id })),
    ranAt: now,
    trigger,
    inputs,
    ...factColumns(facts),
    ...screen(inputs),
  });
  const isDecided = nomination.state === NominationState.GRANTED || nomination.state === NominationState.REFUSED;
  const proposal = isDecided ? {} : { state: stateOf[screening.outcome], proposedOn: null };
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
  { em, peers, now }: Context,
  nominations: readonly Nomination[],
  options: { trigger: ScreeningTrigger; pathOf?: (nomination: Nomination) => string },
): Promise<Problem[]> {
  const factsOf = await readFacts(peers, nominations);
  const problems: Problem[] = [];
  for (const nomination of nominations) {
    const facts = factsOf(nomination);
    if (await stillHolds(em, nomination, facts)) continue;
    const { outcome } = await storeScreening(em, now(), nomination, facts, options.trigger);
    problems.push(problem('nomination.screening.stale', options.pathOf?.(nomination) ?? '', { outcome }));
  }
  return problems;
}

/** Whether the gate would say the same today, of the same version of the standing. */
async function stillHolds(em: EntityManager, nomination: Nomination, facts: GateFacts): Promise<boolean> {
  const screening =
    nomination.screeningId === null ? null : await em.findOne(Screening, { id: nomination.screeningId });
  if (!screening) return false;
  const kind = await em.findOneOrFail(AwardKind, { code: nomination.kindCode });
  const fresh: GateResult = screen(gateInputOf(nomination, kind, facts));
  const columns = factColumns(facts);
  const isSameStanding = Object.entries(columns).every(
    ([column, value]) => screening[column as keyof typeof columns] === value,
  );
  return isSameStanding && screening.outcome === fresh.outcome && isDeepStrictEqual(screening.steps, fresh.steps);
}

function factColumns({ standing }: GateFacts) {
  const known = standing === 'UNREACHABLE' ? null : standing;
  return {
    standing: known?.value ?? null,
    standingVersion: known?.version ?? null,
    decisionNumber: known?.decision?.number ?? null,
    decisionDate: known?.decision?.date ?? null,
    decisionAuthority: known?.decision?.authority ?? null,
  };
}

function placeOf({ unitId, territoryPath, managementPath, policePath, reportingPath }: Nomination) {
  return { unitId, territoryPath, managementPath, policePath, reportingPath };
}
