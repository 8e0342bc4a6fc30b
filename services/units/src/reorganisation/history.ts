import type { Context } from '@antoan/subgraph-kit';
import { bodyAt } from '../version/unit-version.loader.ts';
import type { HistoryEntry, Reorganisation } from './reorganisation.entity.ts';
import { ReorganisationState } from './reorganisation.enums.ts';

/** Adds to the history; one entry for a person who goes on changing the same draft. */
export async function remember(
  context: Context,
  draft: Reorganisation,
  act: HistoryEntry['act'],
  bodyId: string,
): Promise<void> {
  const body = await bodyAt(bodyId, context.today(), context);
  const { accountId } = context.viewer;
  const entry = { act, at: context.now().toISOString(), accountId, bodyId, bodyName: body?.name ?? '' };
  const last = draft.history.at(-1);
  const goesOn = act === 'CHANGED' && last?.act === 'CHANGED' && last.accountId === accountId;
  draft.history = [...(goesOn ? draft.history.slice(0, -1) : draft.history), entry];
}

/** Takes the first confirmation back, because it no longer is about what stands there. */
export async function voidConfirmation(context: Context, draft: Reorganisation, office: string): Promise<void> {
  Object.assign(draft, { state: ReorganisationState.DRAFT, firstBy: null });
  await remember(context, draft, 'CONFIRMATION_VOIDED', office);
}
