import type { Problem } from '@antoan/app-error';
import type { Context } from '@antoan/subgraph-kit';
import { remember } from './history.ts';
import { reorganisationToAct } from './reorganisation-to-act.ts';
import type { Reorganisation } from './reorganisation.entity.ts';
import { ReorganisationState } from './reorganisation.enums.ts';
import { isSettled, problemsOfState } from './reorganisation.rules.ts';
import type { ReorganisationDeedInput } from './reorganisation.payloads.ts';

/** Lays a plan aside for good; one that is in force is undone by another. */
export async function withdrawReorganisation(
  context: Context,
  input: ReorganisationDeedInput,
): Promise<{ reorganisation: Reorganisation; problems: Problem[] }> {
  const { draft, office } = await reorganisationToAct(context, input, 'withdraw');
  if (isSettled(draft)) return { reorganisation: draft, problems: problemsOfState(draft) };
  draft.state = ReorganisationState.WITHDRAWN;
  await remember(context, draft, 'WITHDRAWN', office);
  await context.em.flush();
  await context.record({ act: 'withdraw', noun: 'reorganisation', nounId: draft.id, bodyUnitId: office });
  return { reorganisation: draft, problems: [] };
}
