import { composeSupergraph, httpSubgraph, startGateway, type GatewayConfig, type RunningGateway } from '@antoan/service-gateway';
import { createLogger } from '@antoan/telemetry';
import type { ToySubgraph } from './toy-subgraph.ts';
import { toyStandings, toyUnits } from './toy-subgraphs.ts';
import { createToyTokens, type ToyTokens } from './toy-tokens.ts';

export type Topology = 'one process' | 'distributed';

/** What a client gets to see of one answer. */
export interface Answer {
  status: number;
  headers: Headers;
  body: { data?: any; errors?: { message: string; path?: (string | number)[]; extensions: Record<string, any> }[] };
}

export interface ToyFederation {
  gateway: RunningGateway;
  units: ToySubgraph;
  standings: ToySubgraph;
  tokens: ToyTokens;
  /** Every line the gateway logged. */
  logLines: string[];
  ask(query: string, variables?: object, headers?: Record<string, string>): Promise<Answer>;
  stop(): Promise<void>;
}

/** A gateway over two toy subgraphs, in either topology. */
export async function startToyFederation(topology: Topology, config: Partial<GatewayConfig> = {}): Promise<ToyFederation> {
  const units = toyUnits();
  const standings = toyStandings();
  const toys = [units, standings];
  const tokens = await createToyTokens();
  const logLines: string[] = [];
  const addresses = await Promise.all(toys.map((toy) => (topology === 'distributed' ? toy.listen(0) : 'http://127.0.0.1:1/graphql')));
  const { supergraph } = composeSupergraph(toys.map(({ name, sdl }, index) => ({ name, sdl, url: addresses[index]! })));

  const gateway = await startGateway({
    port: 0,
    supergraph,
    subgraphs: toys.map((toy, index) => (topology === 'distributed' ? httpSubgraph(toy.name, addresses[index]!) : toy.inProcess)),
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
    async ask(query, variables, headers = {}) {
      const response = await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, headers: response.headers, body: (await response.json()) as Answer['body'] };
    },
    async stop() {
      await gateway.stop();
      await Promise.all(toys.map((toy) => toy.takeAway()));
    },
  };
}
