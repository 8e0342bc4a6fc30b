import { demonstrationClock, systemClock, type Clock } from '@antoan/clock';
import { settleSetting } from '@antoan/database';
import { z } from 'zod';

/** The morning on which the demonstration year begins, in Vietnam. */
const demonstrationStart = '2021-11-20T01:00:00.000Z';

const mode = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('empty') }),
  z.object({ kind: z.literal('demonstration'), startsAt: z.iso.datetime(), anchoredAt: z.iso.datetime() }),
]);

/** Whether this database is a demonstration, and since when its clock runs. Settled at the first start, for good. */
export type PlatformMode = z.infer<typeof mode>;

/** The mode of this database; the one that is wanted when it has none yet. `startsAt` is for tests of other years. */
export async function settleMode(
  adminUrl: string,
  wanted: PlatformMode['kind'],
  startsAt: string = demonstrationStart,
): Promise<PlatformMode> {
  const first =
    wanted === 'empty' ? { kind: wanted } : { kind: wanted, startsAt, anchoredAt: new Date().toISOString() };
  return mode.parse(await settleSetting(adminUrl, 'mode', first));
}

/** The product's clock in this mode. */
export function clockOf(settled: PlatformMode): Clock {
  if (settled.kind === 'empty') return systemClock();
  return demonstrationClock({ startsAt: new Date(settled.startsAt), anchoredAt: new Date(settled.anchoredAt) });
}
