import type { DocumentNode, ExecutionResult } from 'graphql';

/** One GraphQL operation as it reaches a subgraph, in process or over HTTP. */
export interface SubgraphRequest {
  query: string | DocumentNode;
  variables?: Record<string, unknown> | undefined;
  operationName?: string | undefined;
  headers: { authorization?: string | undefined; 'x-request-id'?: string | undefined };
}

/** A subgraph that can be asked. The gateway and the peers know no more of a service than this. */
export interface Subgraph {
  /** The service's name, e.g. `safety-standard`. */
  name: string;
  /** Its federated schema, printed. */
  sdl: string;
  execute(request: SubgraphRequest): Promise<ExecutionResult>;
}
