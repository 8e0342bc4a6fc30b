import { UnavailableError } from '@antoan/app-error';
import { currentRequestId } from '@antoan/telemetry';
import type { Subgraph, SubgraphRequest } from './subgraph.ts';
import type { ExecutionResult } from 'graphql';
import { print } from 'graphql';

/** Hands out tokens for work without a person; identity signs them. */
export interface MachineTokens {
  /** A token of the calling service for one audience; identity decides which acts it may carry. */
  tokenFor(audience: string): Promise<string>;
}

/** The other services, asked by this one. */
export interface Peers {
  /**
   * Asks another service in this service's own name.
   * @throws UnavailableError when it does not answer or answers with any error: a fact that is half there is no fact.
   */
  query<Data>(service: string, query: string, variables?: Record<string, unknown>): Promise<Data>;
}

/** @param find where a service is reached; in one process that is the running service itself */
export function createPeers(find: (service: string) => Subgraph, tokens: MachineTokens): Peers {
  return {
    async query<Data>(service: string, query: string, variables?: Record<string, unknown>): Promise<Data> {
      const answer = await ask(() => find(service), tokens, { service, query, variables });
      if (answer.errors?.length || !answer.data) throw new UnavailableError(service);
      return answer.data as Data;
    },
  };
}

async function ask(
  find: () => Subgraph,
  tokens: MachineTokens,
  question: { service: string; query: string; variables?: Record<string, unknown> | undefined },
): Promise<ExecutionResult> {
  try {
    const token = await tokens.tokenFor(question.service);
    return await find().execute({
      query: question.query,
      variables: question.variables,
      headers: { authorization: `Bearer ${token}`, 'x-request-id': currentRequestId() },
    });
  } catch {
    throw new UnavailableError(question.service);
  }
}

/** A service in another process, reached over HTTP. */
export function remoteSubgraph(options: { name: string; url: string; timeoutMs?: number }): Subgraph {
  return {
    name: options.name,
    sdl: '',
    async execute(request: SubgraphRequest): Promise<ExecutionResult> {
      const { authorization, 'x-request-id': requestId } = request.headers;
      const response = await fetch(options.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(authorization !== undefined && { authorization }),
          ...(requestId !== undefined && { 'x-request-id': requestId }),
        },
        body: JSON.stringify({
          query: typeof request.query === 'string' ? request.query : print(request.query),
          variables: request.variables,
          operationName: request.operationName,
        }),
        signal: AbortSignal.timeout(options.timeoutMs ?? 5_000),
      });
      return (await response.json()) as ExecutionResult;
    },
  };
}
