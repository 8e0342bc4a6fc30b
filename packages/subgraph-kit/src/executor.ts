import { AppError } from '@antoan/app-error';
import { recordAudit } from '@antoan/audit';
import type { Clock } from '@antoan/clock';
import { traced, withRequestId, type Logger, type Metrics } from '@antoan/telemetry';
import type { MikroORM, EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { execute, GraphQLError, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { Authenticate } from './authentication.ts';
import type { Context } from './context.ts';
import type { InViewerScope } from './file-part.ts';
import { formatError } from './format-error.ts';
import { createOperationReader } from './parsed-operation.ts';
import type { Peers } from './peers.ts';
import { databaseScopes, inScope, type ScopedNoun } from './scoped-transaction.ts';
import type { SubgraphRequest } from './subgraph.ts';
import type { Viewer } from '@antoan/policy';

/** All that serving an operation needs. */
export interface ExecutorParts {
  service: string;
  schema: GraphQLSchema;
  orm: MikroORM;
  nouns: readonly ScopedNoun[];
  authenticate: Authenticate;
  clock: Clock;
  log: Logger;
  metrics: Metrics;
  peers: Peers;
  settings: unknown;
}

/** Runs one operation for one viewer: see `inScope`. */
function operate<Result>(
  parts: Omit<ExecutorParts, 'schema'>,
  { viewer, requestId, readOnly }: { viewer: Viewer; requestId: string; readOnly: boolean },
  act: (context: Context) => Promise<{ result: Result; keep: boolean }>,
): Promise<Result> {
  const scopes = databaseScopes(parts.nouns, viewer);
  return inScope(parts.orm, { viewer, scopes, readOnly }, (em) => act(contextOf(parts, em, viewer, requestId)));
}

/** Work beside GraphQL, under the same scope and with the same means as a resolver's. */
export function createInViewerScope(parts: Omit<ExecutorParts, 'schema'>): InViewerScope {
  return (who, act) =>
    operate(parts, who, async (context) => {
      const result = await act(context);
      await context.em.flush();
      return { result, keep: true };
    });
}

/**
 * The one path by which operations are served, in process and behind @apollo/server alike: authenticate, read and weigh
 * the document, open a transaction narrowed to the viewer, execute, keep or undo, and let errors out in one form.
 * A mutation that ends with any error leaves nothing behind.
 */
export function createExecutor(parts: ExecutorParts): (request: SubgraphRequest) => Promise<ExecutionResult> {
  const readOperation = createOperationReader(parts.schema);

  async function serve(request: SubgraphRequest, requestId: string): Promise<ExecutionResult & { kind?: string }> {
    const viewer = await parts.authenticate(request.headers.authorization);
    const { document, isMutation, errors } = readOperation(request.query);
    if (errors.length > 0) return { errors };
    return operate(parts, { viewer, requestId, readOnly: !isMutation }, async (contextValue) => {
      const answer = await execute({
        schema: parts.schema,
        document,
        variableValues: request.variables,
        operationName: request.operationName,
        contextValue,
      });
      return { result: answer, keep: !isMutation || !answer.errors?.length };
    });
  }

  return (request) =>
    withRequestId(request.headers['x-request-id'], async (requestId) => {
      const end = parts.metrics.operationSeconds.startTimer({ service: parts.service, kind: 'operation' });
      const result = await traced('subgraph operation', { 'antoan.service': parts.service }, () =>
        serve(request, requestId),
      ).catch((error: unknown): ExecutionResult => ({ errors: [asGraphQLError(error)] }));
      end();
      parts.metrics.operations.inc({
        service: parts.service,
        kind: 'operation',
        outcome: result.errors?.length ? 'error' : 'ok',
      });
      if (!result.errors?.length) return result;
      return { ...result, errors: result.errors.map((error) => formatError(error, parts.log)) };
    });
}

function contextOf(
  parts: Omit<ExecutorParts, 'schema'>,
  em: EntityManager,
  viewer: Viewer,
  requestId: string,
): Context {
  const loaders = new Map<string, DataLoader<unknown, unknown>>();
  return {
    em,
    viewer,
    requestId,
    log: parts.log,
    peers: parts.peers,
    settings: parts.settings,
    now: () => parts.clock.now(),
    today: () => parts.clock.today(),
    record: ({ act, noun, nounId, unitId = null, bodyUnitId, detail = {} }) =>
      recordAudit(em, {
        at: parts.clock.now(),
        actorId: viewer.accountId,
        actorRole: viewer.grants[0]?.role ?? null,
        bodyUnitId: bodyUnitId ?? viewer.grants[0]?.bodyUnitId ?? null,
        act,
        noun,
        nounId,
        unitId,
        detail,
        requestId,
      }),
    loader<Key, Value>(key: string, load: (keys: readonly Key[]) => Promise<(Value | Error)[]>) {
      let loader = loaders.get(key) as DataLoader<Key, Value> | undefined;
      if (!loader)
        loaders.set(key, (loader = new DataLoader<Key, Value>(load)) as unknown as DataLoader<unknown, unknown>);
      return loader;
    },
  };
}

function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const original = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(original instanceof AppError ? original.message : 'The operation failed.', {
    originalError: original,
  });
}
