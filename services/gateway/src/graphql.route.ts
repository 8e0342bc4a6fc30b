import { problem } from '@antoan/app-error';
import { traced, withRequestId, type Logger } from '@antoan/telemetry';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Federation } from './federation/federation.ts';
import type { ForwardedHeaders } from './federation/subgraph-transport.ts';
import type { GatewayMetrics, Outcome } from './gateway.metrics.ts';
import { sendAnswer } from './graphql-answer.ts';
import type { AskingRate } from './operation/asking-rate.ts';
import type { OperationStore, PreparedOperation } from './operation/operation-store.ts';
import { badInput, RefusedRequest } from './operation/refused-request.ts';
import { errorReply } from './error-reply.ts';
import type { TokenVerifier } from './token/token-verifier.ts';

/** What the route needs to serve an operation. */
export interface GraphqlRouteParts {
  federation: Federation;
  operations: OperationStore;
  tokens: TokenVerifier;
  metrics: GatewayMetrics;
  log: Logger;
  bodyLimit: number;
  rate: AskingRate;
}

interface Asked {
  query: string;
  operationName: string | undefined;
  variables: Record<string, unknown>;
}

/**
 * The one door of the API: POST with a JSON body. A browser sends that content type across origins only after a
 * preflight, which is never granted, so no other page can speak in a visitor's name.
 */
export function registerGraphqlRoute(server: FastifyInstance, parts: GraphqlRouteParts): void {
  const { federation, operations, tokens, metrics, rate, log } = parts;
  // The line of each request holds nothing but what is written below, so searching it for secrets (30 µs) is left out.
  const requests = log.child({}, { redact: [] });

  async function serve(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const startedAt = performance.now();
    let operation: PreparedOperation | undefined;
    let outcome: Outcome = 'failed';
    try {
      const { authorization } = request.headers;
      if (authorization !== undefined) await tokens.verify(authorization);
      const { query, operationName, variables } = askedIn(request.body);
      operation = operations.prepare(query, operationName);
      rate.count(request.ip, operation.rootFields);
      const headers: ForwardedHeaders = { authorization, 'x-request-id': request.id };
      const result = await runTraced(operation, variables, headers);
      outcome = result.errors === undefined ? 'ok' : 'partial';
      return await sendAnswer(request, reply, result);
    } catch (error) {
      if (error instanceof RefusedRequest) outcome = error.status === 401 ? 'unauthenticated' : 'refused';
      return await errorReply(request, reply, error, log);
    } finally {
      const took = performance.now() - startedAt;
      metrics.operation(operation?.kind ?? 'unknown', outcome, took / 1000);
      requests.info(
        { operation: operation?.name?.slice(0, 64), kind: operation?.kind, outcome, ms: Math.round(took * 10) / 10 },
        'served an operation',
      );
    }
  }

  function runTraced(operation: PreparedOperation, variables: Record<string, unknown>, headers: ForwardedHeaders) {
    const attributes = { 'graphql.operation.type': operation.kind, 'graphql.operation.name': operation.name ?? '' };
    return traced('graphql operation', attributes, () => federation.execute({ operation, variables, headers }));
  }

  server.post('/graphql', { bodyLimit: parts.bodyLimit }, (request, reply) =>
    withRequestId(request.id, () => serve(request, reply)),
  );
  server.route({
    method: server.supportedMethods.filter((method) => method !== 'POST'),
    url: '/graphql',
    handler: (request, reply) => {
      const problems = [problem('request.method.unsupported', '', { method: request.method })];
      return errorReply(request, reply.header('allow', 'POST'), badInput(problems, 405), log);
    },
  });
}

function askedIn(body: unknown): Asked {
  if (Array.isArray(body)) throw badInput([problem('request.batching.off')]);
  if (body === null || typeof body !== 'object') throw badInput([problem('request.body.invalid')]);
  const { query, operationName, variables } = body as Record<string, unknown>;
  if (typeof query !== 'string' || query === '') throw badInput([problem('request.query.missing', 'query')]);
  if (operationName != null && typeof operationName !== 'string')
    throw badInput([problem('request.operationName.invalid', 'operationName')]);
  if (variables != null && (typeof variables !== 'object' || Array.isArray(variables)))
    throw badInput([problem('request.variables.invalid', 'variables')]);
  return {
    query,
    operationName: operationName || undefined,
    variables: (variables as Record<string, unknown> | null | undefined) ?? {},
  };
}
