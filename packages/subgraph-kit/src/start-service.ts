import { sealAudit } from '@antoan/audit';
import type { Clock } from '@antoan/clock';
import { openOrm } from '@antoan/database';
import { startEventRunner } from '@antoan/events';
import { machine } from '@antoan/policy';
import type { Logger, Metrics } from '@antoan/telemetry';
import type { EntityClass, MikroORM } from '@mikro-orm/postgresql';
import type { GraphQLSchema } from 'graphql';
import type { JWTVerifyGetKey } from 'jose';
import { createAuthentication } from './authentication.ts';
import { createExecutor, createInViewerScope } from './executor.ts';
import { buildFederatedSchema } from './federated-schema.ts';
import { filesPrefix, noFiles, type OpenFilePart } from './file-part.ts';
import type { FileSettings } from './file-settings.ts';
import { serveOverHttp, type WebHandler } from './http-server.ts';
import { createPeers, type MachineTokens } from './peers.ts';
import { addScopeFilters, databaseScopes, inScope } from './scoped-transaction.ts';
import { nounsOf, schemaOf, type Runtime, type ServiceDefinition } from './service-definition.ts';
import type { Subgraph } from './subgraph.ts';

/** What a service is given from outside to run. */
export interface ServiceConfig<Settings> {
  /** Connection URL of the service's own database role. */
  databaseUrl: string;
  clock: Clock;
  log: Logger;
  metrics: Metrics;
  /** Identity's public keys. */
  keys: JWTVerifyGetKey;
  /** Where other services are reached. */
  findPeer: (service: string) => Subgraph;
  machineTokens: MachineTokens;
  settings: Settings;
  /** Where files are kept; a service without files needs none. */
  files?: FileSettings | undefined;
  /** Connections of the request path; the event runner has its own two. */
  poolSize?: number;
  /** Tests that look at one service alone may leave the event runner out. */
  withEvents?: boolean;
}

/** A service that answers. */
export interface RunningService {
  name: string;
  subgraph: Subgraph;
  orm: MikroORM;
  web?: { prefix: string; handle: WebHandler };
  /** Where it takes files in and gives them out. */
  files?: OpenFilePart;
  loadBase(): Promise<void>;
  loadDemonstration(): Promise<void>;
  /** Serves over HTTP on loopback; resolves to the address. */
  listen(port: number): Promise<string>;
  isReady(): Promise<boolean>;
  stop(): Promise<void>;
}

/** Starts a service on a prepared database: its reads and writes, its events, its web routes. */
export async function startService<Settings>(
  definition: ServiceDefinition<Settings>,
  config: ServiceConfig<Settings>,
): Promise<RunningService> {
  const { name } = definition;
  const orm = await openOrm({
    url: config.databaseUrl,
    schema: schemaOf(name),
    entities: definition.entities as EntityClass<object>[],
    ...(config.poolSize !== undefined && { poolSize: config.poolSize }),
  });
  addScopeFilters(orm, definition.scoped ?? []);

  const peers = createPeers(config.findPeer, config.machineTokens);
  const runtime: Runtime<Settings> = {
    orm,
    clock: config.clock,
    log: config.log,
    metrics: config.metrics,
    peers,
    settings: config.settings,
    transaction: transactionOf(definition, orm),
  };
  const { schema, sdl } = await buildFederatedSchema({
    resolvers: definition.resolvers,
    references: definition.references ?? {},
    contributesTo: definition.contributesTo ?? [],
  });
  const means = {
    service: name,
    orm,
    nouns: nounsOf(definition),
    authenticate: createAuthentication(config.keys, name),
    clock: config.clock,
    log: config.log,
    metrics: config.metrics,
    peers,
    settings: config.settings,
  };
  const execute = createExecutor({ ...means, schema });
  const files = await definition.files?.open({
    service: name,
    settings: fileSettingsFor(name, config.files),
    log: config.log,
    authenticate: means.authenticate,
    inScope: createInViewerScope(means),
  });
  const subgraph: Subgraph = { name, sdl, execute };
  const web = await definition.web?.(runtime);
  const internalWeb = await definition.internalWeb?.(runtime);
  const events =
    config.withEvents === false
      ? undefined
      : await startEventRunner({
          service: schemaOf(name),
          url: config.databaseUrl,
          subscriptions: definition.subscriptions?.(runtime) ?? {},
          orm,
          clock: config.clock,
          log: config.log,
          metrics: config.metrics,
          tasks: {
            seal_audit: sealAudit,
            ...(files && { clean_files: files.clean, ...files.tasks }),
            ...definition.tasks?.(runtime),
          },
          hourly: [...(definition.hourly ?? []), ...(files ? ['clean_files'] : [])],
        });

  return running({
    name,
    subgraph,
    schema,
    orm,
    web,
    internalWeb,
    files,
    events,
    definition,
    runtime,
    metrics: config.metrics,
  });
}

function fileSettingsFor(service: string, settings: FileSettings | undefined): FileSettings {
  if (settings === undefined) throw new TypeError(`${service} has files: say in FILES_DIRECTORY where they are kept.`);
  return settings;
}

function transactionOf<Settings>(definition: ServiceDefinition<Settings>, orm: MikroORM): Runtime['transaction'] {
  const itself = machine(definition.name, ['*']);
  const scopes = databaseScopes(nounsOf(definition), itself);
  return (act) =>
    inScope(orm, { viewer: itself, scopes, readOnly: false }, async (em) => {
      const result = await act(em);
      await em.flush();
      return { result, keep: true };
    });
}

function running<Settings>(parts: {
  name: string;
  subgraph: Subgraph;
  schema: GraphQLSchema;
  orm: MikroORM;
  web: { prefix: string; handle: WebHandler } | undefined;
  internalWeb: { prefix: string; handle: WebHandler } | undefined;
  files: OpenFilePart | undefined;
  events: { stop(): Promise<void> } | undefined;
  definition: ServiceDefinition<Settings>;
  runtime: Runtime<Settings>;
  metrics: Metrics;
}): RunningService {
  const { name, subgraph, schema, orm, web, files, definition, runtime } = parts;
  // A statement and not `checkConnection`, which calls a service without a request so far unready for ever.
  const isReady = () =>
    orm.em
      .fork()
      .execute('select 1')
      .then(
        () => true,
        () => false,
      );
  let closeServer: (() => Promise<void>) | undefined;

  return {
    name,
    subgraph,
    orm,
    ...(web && { web }),
    ...(files && { files }),
    loadBase: async () => definition.load?.base?.(runtime),
    loadDemonstration: async () => definition.load?.demonstration?.(runtime),
    isReady,
    async listen(port) {
      const server = await serveOverHttp({
        subgraph,
        schema,
        metrics: parts.metrics,
        isReady,
        webs: [web, parts.internalWeb].filter((given) => given !== undefined),
        streams: [{ prefix: filesPrefix, handle: files?.handle ?? noFiles }],
      });
      closeServer = () => server.close();
      return server.listen({ host: '127.0.0.1', port });
    },
    async stop() {
      await closeServer?.();
      await parts.events?.stop();
      files?.close();
      await orm.close();
    },
  };
}
