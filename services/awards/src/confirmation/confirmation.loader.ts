import type { Context } from '@antoan/subgraph-kit';
import { Confirmation, type ConfirmationKey } from './confirmation.entity.ts';

/** Who has confirmed a screening; one read for all screenings of an operation. */
export function confirmationsOf(screeningId: string, { em, loader }: Context): Promise<Confirmation[]> {
  return loader<string, Confirmation[]>('confirmationsOf', async (ids) => {
    const found = await em.find(Confirmation, { screeningId: { $in: [...ids] } });
    const byScreening = Map.groupBy(found, (confirmation) => confirmation.screeningId);
    return ids.map((id) => byScreening.get(id) ?? []);
  }).load(screeningId);
}

/** One party's word for the current screening of a nomination. */
export async function confirmationOf(
  screeningId: string | null,
  key: ConfirmationKey,
  context: Context,
): Promise<Confirmation | null> {
  if (screeningId === null) return null;
  return (await confirmationsOf(screeningId, context)).find((confirmation) => confirmation.key === key) ?? null;
}
