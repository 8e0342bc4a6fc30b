import { recordAudit } from '@antoan/audit';
import type { Clock } from '@antoan/clock';
import type { Context, RecordedAct } from '@antoan/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';

/** Who does an act, by which time, and how the act is remembered. */
export interface Actor {
  /** The account, or `service:<name>`. */
  id: string;
  now(): Date;
  record(act: RecordedAct): Promise<void>;
}

/** The person of a request. */
export function actorOf({ viewer, now, record }: Context): Actor {
  return { id: viewer.accountId, now, record };
}

/** Work without a person, such as the first start. */
export function offstageActor(em: EntityManager, clock: Clock, id: string): Actor {
  return {
    id,
    now: () => clock.now(),
    record: ({ act, noun, nounId, unitId = null, bodyUnitId = null, detail = {} }) =>
      recordAudit(em, {
        at: clock.now(),
        ...{ actorId: id, actorRole: null, requestId: null },
        ...{ act, noun, nounId, unitId, bodyUnitId, detail },
      }),
  };
}
