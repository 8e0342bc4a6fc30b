import {
  composeSupergraph,
  httpSubgraph,
  startGateway,
  type GatewayConfig,
  type RunningGateway,
} from '@antoan/service-gateway';
import { createLogger } from '@antoan/telemetry';
import type { Answer } from '../answer.ts';
import type { ToySubgraph } from './toy-subgraph.ts';
import { toyStandings, toyUnits } from './toy-subgraphs.ts';
import { createToyTokens, type ToyTokens } from './toy-tokens.ts';

export type Topology = 'one process' | 'distributed';

/** An answer with its status and headers. */
interface HttpAnswer<Data> {
  status: number;
  headers: Headers;
  body: Answer<Data>;
}

export interface ToyFederation {
  gateway: RunningGateway;
  units: ToySubgraph;
  standings: ToySubgraph;
  tokens: ToyTokens;
  /** Every line the gateway logged. */
  logLines: string[];
  ask<Data = Record<string, unknown>>(
    query: string,
    variables?: object,
    headers?: Record<string, string>,
  ): Promise<HttpAnswer<Data>>;
  stop(): Promise<void>;
}

/** A gateway over two toy subgraphs, in either topology. */
export async function startToyFederation(
  topology: Topology,
  config: Partial<GatewayConfig> = {},
): Promise<ToyFederation> {
  const units = toyUnits();
  const standings = toyStandings();
  const toys = [units, standings];
  const tokens = await createToyTokens();
  const logLines: string[] = [];
  const addresses = await Promise.all(
    toys.map((toy) => (topology === 'distributed' ? toy.listen(0) : 'http://127.0.0.1:1/graphql')),
  );
  const { supergraph } = composeSupergraph(toys.map(({ name, sdl }, index) => ({ name, sdl, url: addresses[index]! })));

  const gateway = await startGateway({
    port: 0,
    supergraph,
    subgraphs: toys.map((toy, index) =>
      topology === 'distributed' ? httpSubgraph(toy.name, addresses[index]!) : toy.inProcess,
    ),
    keys: tokens.keys,
    subgraphTimeoutMs: 500,
    log: createLogger({ service: 'gateway', destination: { write: (line: string) => void logLines.push(line) } }),
    ...config,
  });

  return {
    gateway,
    units,
    standings,
    tokens,
    logLines,
    async ask<Data>(query: string, variables?: object, headers: Record<string, string> = {}) {
      const response = await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, headers: response.headers, body: (await response.json()) as Answer<Data> };
    },
    async stop() {
      await gateway.stop();
      await Promise.all(toys.map((toy) => toy.takeAway()));
    },
  };
}
