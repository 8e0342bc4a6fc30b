import type { DocumentNode, ExecutionResult } from 'graphql';

/** All that a subgraph ever gets to see of the client's headers. */
export interface ForwardedHeaders {
  authorization?: string;
  'x-request-id'?: string;
}

/** One question to one subgraph. */
export interface SubgraphRequest {
  query: string | DocumentNode;
  variables?: Record<string, unknown>;
  operationName?: string;
  headers: ForwardedHeaders;
}

/**
 * The way to one subgraph: a running service in this process, or HTTP.
 * `execute` rejects only when the subgraph could not answer at all.
 */
export interface SubgraphTransport {
  name: string;
  execute(request: SubgraphRequest, signal?: AbortSignal): Promise<ExecutionResult>;
  close?(): Promise<void>;
}
