import type { Clock } from '@antoan/clock';
import type { PreparedDatabase } from '@antoan/database';
import { startIdentity, type RunningIdentity } from '@antoan/service-identity';
import { composeSupergraph, startGateway, type GatewayConfig, type RunningGateway } from '@antoan/service-gateway';
import { fileEnvironment, fileSettingsOf, type RunningService, type Subgraph } from '@antoan/subgraph-kit';
import { createLogger, createMetrics, type Logger, type Metrics } from '@antoan/telemetry';
import { identitySettings } from './identity-settings.ts';
import type { PlatformSettings } from './platform-settings.ts';
import { identityEntry, plainServices, serviceList } from './service-list.ts';

/** Makes the logger of one service. */
export type LoggerOf = (service: string) => Logger;

/** What the services of one process are started from. */
export interface ServicesOptions {
  prepared: PreparedDatabase;
  clock: Clock;
  settings: PlatformSettings;
  loggerOf: LoggerOf;
  metrics?: Metrics;
}

/** Every service, running in this process. */
export interface RunningServices {
  identity: RunningIdentity;
  /** All of them, identity included, in the order of loading. */
  all: readonly RunningService[];
  metrics: Metrics;
  stop(): Promise<void>;
}

/** Starts every service in this process; each asks the others directly, under the same tokens as over HTTP. */
export async function startServices(options: ServicesOptions): Promise<RunningServices> {
  const { prepared, clock, settings, loggerOf } = options;
  const metrics = options.metrics ?? createMetrics({ withProcess: true });
  const running = new Map<string, RunningService>();
  const findPeer = (name: string): Subgraph => {
    const peer = running.get(name);
    if (peer === undefined) throw new RangeError(`There is no service "${name}" in this process.`);
    return peer.subgraph;
  };
  const stop = async (): Promise<void> => {
    const [identity, ...others] = serviceList.map(({ name }) => running.get(name));
    await Promise.all(others.map((service) => service?.stop()));
    await identity?.stop();
  };

  try {
    const identity = await startIdentity({
      databaseUrl: prepared.urlFor(identityEntry.schema),
      clock,
      log: loggerOf(identityEntry.name),
      metrics,
      findPeer,
      settings: identitySettings(
        settings,
        serviceList.map(({ name }) => name),
      ),
    });
    running.set(identity.name, identity);
    const files = fileSettingsOf(fileEnvironment.parse(settings.filesEnvironment));
    for (const { name, schema, start } of plainServices) {
      const machineTokens = identity.machineTokensOf(name);
      running.set(
        name,
        await start({
          databaseUrl: prepared.urlFor(schema),
          clock,
          log: loggerOf(name),
          metrics,
          keys: identity.keys,
          findPeer,
          machineTokens,
          settings: undefined,
          files,
        }),
      );
    }
    const all = [...plainServices, identityEntry]
      .map(({ name }) => running.get(name))
      .filter((service) => service !== undefined);
    return { identity, all, metrics, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Starts the gateway in front of services of this process. */
export async function startGatewayBefore(
  services: RunningServices,
  options: Pick<GatewayConfig, 'port' | 'host' | 'webRoot' | 'introspection' | 'trustProxy' | 'log' | 'limits'>,
): Promise<RunningGateway> {
  const { supergraph } = composeSupergraph(
    services.all.map(({ name, subgraph }) => ({ name, sdl: subgraph.sdl, url: addressWhenAlone(name) })),
  );
  const fileDoors = services.all.flatMap(({ name, files }) => (files ? [{ service: name, handle: files.handle }] : []));
  const handOvers = services.all.flatMap(({ name, web }) => (web === undefined ? [] : [{ service: name, ...web }]));
  return startGateway({
    ...options,
    supergraph,
    subgraphs: services.all.map(({ subgraph }) => subgraph),
    keys: services.identity.keys,
    handOvers,
    fileDoors,
    metrics: services.metrics,
  });
}

/** The supergraph of all services, composed from their code. */
export async function printSupergraph(): Promise<string> {
  const subgraphs = serviceList.map(async ({ name, printSchema }) => ({
    name,
    sdl: await printSchema(),
    url: addressWhenAlone(name),
  }));
  return composeSupergraph(await Promise.all(subgraphs)).supergraph;
}

/** Where a service is looked for when nothing else is said; only the composed schema shows it. */
export function addressWhenAlone(service: string): string {
  const index = serviceList.findIndex(({ name }) => name === service);
  return `http://127.0.0.1:${4001 + index}/graphql`;
}

/** Loggers that all write to one place. */
export function loggersTo(destination: { write(line: string): void }, level: string): LoggerOf {
  return (service) => createLogger({ service, level, destination });
}
