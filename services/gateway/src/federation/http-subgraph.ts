import { print, type DocumentNode, type ExecutionResult } from 'graphql';
import { Pool } from 'undici';
import type { SubgraphRequest, SubgraphTransport } from './subgraph-transport.ts';

/** Codes of a connection that broke before any answer; asking again is safe for a query. */
const brokenConnection = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']);

/** The plan of an operation keeps its documents, so each is printed once in its life. */
const printed = new WeakMap<DocumentNode, string>();

/** A subgraph in another process, over kept-alive connections. */
export function httpSubgraph(name: string, url: string, connections = 32): SubgraphTransport {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections });

  async function post(request: SubgraphRequest, signal?: AbortSignal): Promise<ExecutionResult> {
    const answer = await pool.request({
      path: pathname,
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...request.headers },
      body: JSON.stringify({
        query: textOf(request.query),
        variables: request.variables,
        operationName: request.operationName,
      }),
      signal,
    });
    const body = (await answer.body.json()) as ExecutionResult | null;
    if (body === null || typeof body !== 'object' || !('data' in body || Array.isArray(body.errors))) {
      throw new Error(`${name} answered ${answer.statusCode} without a GraphQL result`);
    }
    return body;
  }

  return {
    name,
    execute: (request, signal) =>
      post(request, signal).catch((error: unknown) => {
        if (isQuery(request.query) && brokenConnection.has(codeOf(error))) return post(request, signal);
        throw error;
      }),
    close: () => pool.destroy(),
  };
}

function textOf(query: string | DocumentNode): string {
  if (typeof query === 'string') return query;
  let text = printed.get(query);
  if (text === undefined) {
    text = print(query);
    printed.set(query, text);
  }
  return text;
}

function isQuery(query: string | DocumentNode): boolean {
  return !/^\s*mutation\b/.test(textOf(query));
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
