import type { Clock } from '@antoan/clock';
import type { ServiceTask, Subscriptions } from '@antoan/events';
import type { Logger, Metrics } from '@antoan/telemetry';
import type { MikroORM, EntityManager } from '@mikro-orm/postgresql';
import { auditDoorOf } from './audit-door/audit-door.resolver.ts';
import type { Context } from './context.ts';
import type { ReferenceResolver } from './federated-schema.ts';
import type { FilePart } from './file-part.ts';
import type { WebHandler } from './http-server.ts';
import type { Peers } from './peers.ts';
import type { ScopedEntity, ScopedNoun } from './scoped-transaction.ts';

/** What a running service has at hand outside a request: for consumers, seeds and web handlers. */
export interface Runtime<Settings = unknown> {
  orm: MikroORM;
  clock: Clock;
  log: Logger;
  metrics: Metrics;
  peers: Peers;
  /** The service's own settings, read by its config.ts. */
  settings: Settings;
  /** One transaction of the service itself, which sees all of its own rows; for loading and for work without a person. */
  transaction<Result>(act: (em: EntityManager) => Promise<Result>): Promise<Result>;
}

/** Everything a service is; `main.ts`, the one-process start and the tests all start the same definition. */
export interface ServiceDefinition<Settings = undefined> {
  /** As the folder under `services/`. */
  name: string;
  entities: Function[];
  /** MikroORM migration classes, oldest first, those of the packages it uses included. */
  migrations: Function[];
  resolvers: Function[];
  references?: Record<string, ReferenceResolver<Context>>;
  /** Entities of other services that it adds fields to though no query of its own leads there. */
  contributesTo?: readonly Function[];
  /** Entities that belong to units, each with its policy. */
  scoped?: ScopedEntity[];
  /** Nouns without unit rows, for row-level security. */
  nouns?: ScopedNoun[];
  /** What it wants to hear from others. */
  subscriptions?: (runtime: Runtime<Settings>) => Subscriptions;
  /** Loads what every province has from the start (territory, law), and what only a demonstration has. Each is safe to run again. */
  load?: {
    base?: (runtime: Runtime<Settings>) => Promise<void>;
    demonstration?: (runtime: Runtime<Settings>) => Promise<void>;
  };
  /** Files that belong to its rows; its database gets the table by `storedFileMigrations`. */
  files?: FilePart;
  /** Work in the service's own time, by name: done once at each start, and whenever `wake_worker(name)` is called in SQL. */
  tasks?: (runtime: Runtime<Settings>) => Record<string, ServiceTask>;
  /** Which of the tasks are also done every hour. */
  hourly?: readonly string[];
  /** Web routes beside GraphQL. */
  web?: (runtime: Runtime<Settings>) => Promise<{ prefix: string; handle: WebHandler }>;
  /** Web routes for other services alone: on this service's own port, and never handed to the gateway. */
  internalWeb?: (runtime: Runtime<Settings>) => Promise<{ prefix: string; handle: WebHandler }>;
}

/** The PostgreSQL schema of a service: its name with underscores. */
export function schemaOf(serviceName: string): string {
  return serviceName.replaceAll('-', '_');
}

/** All nouns that the transaction's scopes must name. */
export function nounsOf(definition: Pick<ServiceDefinition, 'scoped' | 'nouns'>): ScopedNoun[] {
  return [...(definition.scoped ?? []).map(({ policy }) => policy), ...(definition.nouns ?? [])];
}

/** Declares a service, and gives it what every service has: the door to its audit trail. */
export function defineService<Settings = undefined>(
  definition: ServiceDefinition<Settings>,
): ServiceDefinition<Settings> {
  const { files } = definition;
  return {
    ...definition,
    entities: [...definition.entities, ...(files?.entities ?? [])],
    scoped: [...(definition.scoped ?? []), ...(files?.scoped ?? [])],
    nouns: [...(definition.nouns ?? []), ...(files?.nouns ?? [])],
    resolvers: [...definition.resolvers, auditDoorOf(definition.name)],
  };
}
