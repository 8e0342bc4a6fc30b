import type { Problem } from '@antoan/app-error';
import { beyondScope, type Context } from '@antoan/subgraph-kit';
import { changedSince, fingerprintsOf } from './fingerprint.ts';
import type { Outcome } from './outcome.ts';
import type { Reorganisation } from './reorganisation.entity.ts';
import { ReorganisationState } from './reorganisation.enums.ts';
import { tryOut } from './try-out.ts';
import { visibleOf, weigh } from './weigh.ts';

/** What is known of a plan's effect: as it would be now, or as it was when it was put into force. */
export interface Previewed {
  problems: Problem[];
  changedSince: string[];
  outcome: Outcome | null;
}

/** Computed once for all fields of an operation that ask. */
export function previewOf(reorganisation: Reorganisation, context: Context): Promise<Previewed> {
  return context
    .loader<Reorganisation, Previewed>('reorganisationPreview', (all) =>
      all.reduce<Promise<Previewed[]>>(
        async (before, one) => [...(await before), await preview(one, context)],
        Promise.resolve([]),
      ),
    )
    .load(reorganisation);
}

async function preview(reorganisation: Reorganisation, context: Context): Promise<Previewed> {
  const { outcome, state } = reorganisation;
  if (state === ReorganisationState.APPLIED) return { problems: [], changedSince: [], outcome };
  if (state === ReorganisationState.WITHDRAWN) return { problems: [], changedSince: [], outcome: null };
  const visible = await visibleOf(reorganisation, context);
  return beyondScope(context.em, async (everything) => {
    const { problems, plan } = await weigh(everything, reorganisation, visible, context.today());
    const now = await fingerprintsOf(everything, reorganisation.steps);
    const changed = changedSince(reorganisation.seen, now);
    if (!plan) return { problems, changedSince: changed, outcome: null };
    const clock = { now: context.now, today: context.today };
    const tried = await tryOut(everything, clock, plan, {
      reorganisationId: reorganisation.id,
      instrument: reorganisation.instrument,
    });
    return { problems: [...problems, ...tried.problems], changedSince: changed, outcome: tried.outcome };
  });
}
