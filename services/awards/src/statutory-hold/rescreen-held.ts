import type { Context } from '@antoan/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import { Nomination } from '../nomination/nomination.entity.ts';
import { decidedStates, NominationState } from '../nomination/nomination.enums.ts';
import { gatherWhatAnswers } from '../screening/gather-facts.ts';
import { storeScreening } from '../screening/screen-nomination.ts';

/** The nominations of a unit that the gate may still stop, locked: an act on one of them waits, or was done before. */
export function lockOpenNominations({ em }: Context, unitId: string): Promise<Nomination[]> {
  return em.find(
    Nomination,
    { unitId, state: { $nin: [NominationState.DRAFT, NominationState.WITHDRAWN, ...decidedStates] } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' }, refresh: true },
  );
}

/** Asks the gate about them again because a hold began or ended. What does not answer holds. */
export async function screenHeld(context: Context, nominations: readonly Nomination[]): Promise<void> {
  for (const nomination of nominations) {
    const inputs = await gatherWhatAnswers(context, nomination);
    const { outcome } = await storeScreening(context.em, context.now(), nomination, inputs, 'HOLD_CHANGED');
    const { id: nounId, unitId } = nomination;
    await context.record({ act: 'rescreen', noun: 'nomination', nounId, unitId, detail: { outcome } });
  }
}
