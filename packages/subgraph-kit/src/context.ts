import type { LocalDate } from '@antoan/clock';
import type { Viewer } from '@antoan/policy';
import type { Logger } from '@antoan/telemetry';
import type { EntityManager } from '@mikro-orm/postgresql';
import type DataLoader from 'dataloader';
import type { Peers } from './peers.ts';

/** An act as the audit keeps it; who, when and in which request is added. */
export interface RecordedAct {
  /** The verb of the mutation. */
  act: string;
  noun: string;
  nounId: string;
  unitId?: string | null;
  /** The body in whose name it was done, when that is not evident from the grant. */
  bodyUnitId?: string | null;
  detail?: Record<string, string | number | boolean | null>;
}

/** What a resolver may use: all of it belongs to one operation of one viewer. */
export interface Context {
  /** One unit of work in one transaction, already narrowed to what the viewer may see. */
  em: EntityManager;
  viewer: Viewer;
  now(): Date;
  today(): LocalDate;
  log: Logger;
  requestId: string;
  /** Writes the audit event of an act, in the act's own transaction. Facts only: no names, no free text. */
  record(act: RecordedAct): Promise<void>;
  /** Other services, asked under this service's own machine identity. */
  peers: Peers;
  /** The service's own settings, as its runtime has them. */
  settings: unknown;
  /** The operation's one loader for `key`; made on first use. */
  loader<Key, Value>(key: string, load: (keys: readonly Key[]) => Promise<(Value | Error)[]>): DataLoader<Key, Value>;
}
