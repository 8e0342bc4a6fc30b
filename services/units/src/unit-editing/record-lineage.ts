import type { LocalDate } from '@antoan/clock';
import { newId } from '@antoan/ids';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { LineageKind } from '../version/unit-version.payloads.ts';

/** Says what happened to a unit that stays itself: it was renamed, moved, recoded, or it ended. */
export async function recordLineage(
  em: EntityManager,
  unitId: string,
  kinds: readonly `${LineageKind}`[],
  { effective, instrumentId }: { effective: LocalDate; instrumentId: string | null },
): Promise<void> {
  for (const kind of kinds)
    await em.execute(
      `insert into lineage (id, from_unit_id, to_unit_id, kind, effective, instrument_id) values (?, ?, ?, ?, ?, ?)
       on conflict (from_unit_id, to_unit_id, kind, effective) do update set instrument_id = coalesce(excluded.instrument_id, lineage.instrument_id)`,
      [newId(), unitId, unitId, kind, effective, instrumentId],
    );
}
