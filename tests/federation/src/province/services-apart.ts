import type { Clock } from '@antoan/clock';
import type { PreparedDatabase } from '@antoan/database';
import {
  composeSupergraph,
  fileDoorAt,
  forwardTo,
  httpSubgraph,
  startGateway,
  type RunningGateway,
} from '@antoan/service-gateway';
import { remoteSubgraph, type RunningService } from '@antoan/subgraph-kit';
import { createLogger, createMetrics } from '@antoan/telemetry';
import type { RunningServices } from '../../../../scripts/platform/one-process.ts';
import { plainServices } from '../../../../scripts/platform/service-list.ts';

/** A gateway that asks every service over HTTP; each can end and begin again by itself. */
export interface ServicesApart {
  gateway: RunningGateway;
  end(name: string): Promise<void>;
  /** Begins again where it listened before; `withEvents` when it takes the place of the one that heard events until then. */
  begin(name: string, options?: { withEvents: boolean }): Promise<RunningService>;
  stop(): Promise<void>;
}

/** Starts every service a second time, apart from the others, on the same database; identity is shared. */
export async function startApart(
  together: RunningServices,
  options: { prepared: PreparedDatabase; clock: Clock; filesFolder: string },
): Promise<ServicesApart> {
  const { identity } = together;
  const log = createLogger({ service: 'apart', level: 'fatal' });
  const running = new Map<string, RunningService>();
  const addresses = new Map<string, string>([['identity', await identity.listen(0)]]);
  const urlOf = (name: string) => `${addresses.get(name)}/graphql`;

  async function begin(name: string, { withEvents } = { withEvents: false }): Promise<RunningService> {
    const entry = plainServices.find((plain) => plain.name === name)!;
    const service = await entry.start({
      databaseUrl: options.prepared.urlFor(entry.schema),
      clock: options.clock,
      log,
      metrics: createMetrics(),
      keys: identity.keys,
      findPeer: (peer) => remoteSubgraph({ name: peer, url: urlOf(peer) }),
      machineTokens: identity.machineTokensOf(name),
      settings: undefined,
      files: { directory: options.filesFolder, maxBytes: 50 * 1024 * 1024, publicUrl: 'http://localhost:4000' },
      withEvents,
    });
    running.set(name, service);
    addresses.set(name, await service.listen(Number(new URL(addresses.get(name) ?? 'http://localhost:0').port)));
    return service;
  }

  async function end(name: string): Promise<void> {
    await running.get(name)?.stop();
    running.delete(name);
  }

  for (const { name } of plainServices) await begin(name);
  const { supergraph } = composeSupergraph(
    together.all.map(({ name, subgraph }) => ({ name, sdl: subgraph.sdl, url: urlOf(name) })),
  );
  const gateway = await startGateway({
    port: 0,
    supergraph,
    subgraphs: [...addresses.keys()].map((name) => httpSubgraph(name, urlOf(name))),
    keys: identity.keys,
    fileDoors: [...addresses].map(([name, address]) => fileDoorAt(name, address)),
    handOvers: [{ service: 'identity', prefix: '/api/auth/', handle: forwardTo(addresses.get('identity')!) }],
    log,
  });
  return {
    gateway,
    end,
    begin,
    async stop() {
      await gateway.stop();
      await Promise.all([...running.keys()].map(end));
    },
  };
}
