import { traced, type Logger } from '@antoan/telemetry';
import type { DocumentNode, ExecutionResult, GraphQLError } from 'graphql';
import type { GatewayMetrics } from '../gateway.metrics.ts';
import { spreadError } from './spread-error.ts';
import { cleanError, unavailable } from './subgraph-error.ts';
import type { ForwardedHeaders, SubgraphTransport } from './subgraph-transport.ts';

/** One fetch of a query plan. */
interface SubgraphFetch {
  document: DocumentNode;
  variables?: Record<string, unknown>;
  operationName?: string;
  headers: ForwardedHeaders;
}

/** Asks subgraphs; never rejects: a subgraph that is down, slow or confused becomes an error in the result. */
export type SubgraphCaller = (name: string, fetch: SubgraphFetch) => Promise<ExecutionResult>;

/** A caller over the given transports, with one time limit for every call. */
export function createSubgraphCaller(options: {
  transports: ReadonlyMap<string, SubgraphTransport>;
  timeoutMs: number;
  metrics: GatewayMetrics;
  log: Logger;
}): SubgraphCaller {
  const { transports, timeoutMs, metrics, log } = options;

  async function answerOf(transport: SubgraphTransport, fetch: SubgraphFetch): Promise<ExecutionResult> {
    const { document, variables, operationName, headers } = fetch;
    return withinTime(timeoutMs, (signal) =>
      transport.execute({ query: document, variables, operationName, headers }, signal),
    );
  }

  return async function call(name, fetch) {
    const transport = transports.get(name);
    const startedAt = performance.now();
    let outcome: 'ok' | 'errors' | 'unavailable' = 'ok';
    try {
      if (transport === undefined) throw new Error(`no transport is configured for ${name}`);
      const result = await traced('subgraph call', { 'antoan.subgraph': name }, () => answerOf(transport, fetch));
      if (result.errors === undefined || result.errors.length === 0) return result;
      outcome = 'errors';
      return { data: result.data, errors: cleaned(name, result, fetch) };
    } catch (error) {
      outcome = 'unavailable';
      log.warn({ subgraph: name, err: error }, 'a subgraph does not answer');
      return { errors: spreadError(unavailable(name), fetch.document, fetch.variables) };
    } finally {
      metrics.subgraphCall(name, outcome, (performance.now() - startedAt) / 1000);
    }
  };

  function cleaned(name: string, result: ExecutionResult, fetch: SubgraphFetch): GraphQLError[] {
    return result.errors!.flatMap((error) => {
      const clean = cleanError(error, (reportId) =>
        log.error({ subgraph: name, reportId, message: error.message }, 'a subgraph answered with an unexpected error'),
      );
      const isAboutAll = result.data == null && (clean.path === undefined || clean.path.length <= 1);
      return isAboutAll ? spreadError(clean, fetch.document, fetch.variables) : [clean];
    });
  }
}

/** Rejects when `act` takes longer than it may, and tells it so. */
async function withinTime<Result>(limitMs: number, act: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const abort = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const error = new Error(`no answer within ${limitMs} ms`);
      abort.abort(error);
      reject(error);
    }, limitMs);
  });
  try {
    return await Promise.race([act(abort.signal), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
