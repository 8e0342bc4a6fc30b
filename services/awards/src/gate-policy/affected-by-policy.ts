import type { EntityManager } from '@mikro-orm/postgresql';
import type { AffectedNominations } from '../law-change/affected-nominations.payloads.ts';
import { Nomination } from '../nomination/nomination.entity.ts';
import type { PolicyFact } from '../screening/gate-facts.ts';
import { screen } from '../screening/gate.ts';
import { rememberedFacts } from '../screening/remembered-facts.ts';
import { storedScreenings } from '../screening/stored-screenings.ts';

const open = ['SUBMITTED', 'BARRED', 'HELD', 'CLEARED', 'ENDORSED', 'IN_COUNCIL', 'PROPOSED'];

/** How the open nominations would fare under another reading, on what is known of them. `em` sees the whole province. */
export async function affectedBy(em: EntityManager, policy: PolicyFact): Promise<AffectedNominations[]> {
  const nominations = await em.find(Nomination, {
    state: { $in: open as Nomination['state'][] },
    screeningId: { $ne: null },
  });
  const storedOf = await storedScreenings(em, nominations);
  const inputsOf = await rememberedFacts(em, nominations, { policy });
  const counts = new Map<string, AffectedNominations>();
  for (const nomination of nominations) {
    const before = storedOf.get(nomination.id)!;
    const { outcome: outcomeThen } = screen(inputsOf(nomination, before));
    const key = `${before.outcome} ${outcomeThen}`;
    const counted = counts.get(key) ?? { outcome: before.outcome, outcomeThen, count: 0 };
    counts.set(key, { ...counted, count: counted.count + 1 });
  }
  return [...counts.entries()].toSorted(([one], [other]) => one.localeCompare(other)).map(([, counted]) => counted);
}
