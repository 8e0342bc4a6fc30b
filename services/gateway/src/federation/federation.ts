import { problem } from '@antoan/app-error';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import type { Logger } from '@antoan/telemetry';
import { newId } from '@antoan/ids';
import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import {
  buildASTSchema,
  buildSchema,
  execute,
  GraphQLError,
  parse,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { completed, missingReference } from '../operation/operation-shape.ts';
import type { PreparedOperation } from '../operation/operation-store.ts';
import { badInput } from '../operation/refused-request.ts';
import { variableProblems } from '../operation/variable-problems.ts';
import { subgraphAddresses } from '../supergraph/subgraph-addresses.ts';
import type { SubgraphCaller } from './subgraph-caller.ts';
import { internal } from './subgraph-error.ts';
import type { ForwardedHeaders } from './subgraph-transport.ts';

/** One request of a client, with an operation that is ready to run. */
interface FederatedRequest {
  operation: PreparedOperation;
  variables: Record<string, unknown>;
  headers: ForwardedHeaders;
}

/** The whole graph as one: its schema for clients, and a way to run operations on it. */
export interface Federation {
  schema: GraphQLSchema;
  /** @throws RefusedRequest when the variables do not fit. */
  execute(request: FederatedRequest): Promise<ExecutionResult>;
}

/**
 * The graph of a composed supergraph. Plans with the Rust planner and calls the runtime's handler
 * directly: its web server would cost as much again on small queries.
 */
export async function createFederation(
  supergraph: string,
  options: { call: SubgraphCaller; log: Logger },
): Promise<Federation> {
  const { call, log } = options;
  const schema = buildASTSchema(transformSupergraphToPublicSchema(parse(supergraph)), { assumeValidSDL: true });
  const handler = await unifiedGraphHandler({
    unifiedGraph: buildSchema(supergraph, { assumeValid: true, assumeValidSDL: true }),
    getUnifiedGraphSDL: () => supergraph,
    onSubgraphExecute: (name, { document, variables, operationName, context }) =>
      call(name, { document, variables, operationName, headers: (context as { headers: ForwardedHeaders }).headers }),
  });
  const run = handler.executor;
  if (run === undefined) throw new Error('The federation runtime offers no executor.');
  // The runtime prepares its subgraph schemas on first use: half a second that the first person would wait.
  for (const name of subgraphAddresses(supergraph).keys()) handler.getSubgraphSchema(name);

  async function planAndRun({ operation, variables, headers }: FederatedRequest): Promise<ExecutionResult> {
    const { document, definition, name } = operation;
    try {
      return (await run!({ document, operationName: name, variables, context: { headers } })) as ExecutionResult;
    } catch (error) {
      const problems = variableProblems(schema, definition, variables);
      if (problems.length > 0) throw badInput(problems);
      if (error instanceof GraphQLError) throw badInput([problem('query.variable.invalid')]);
      const reportId = newId();
      log.error({ err: error, reportId, operation: name }, 'an operation could not be planned or run');
      return { errors: [internal(reportId)] };
    }
  }

  return {
    schema,
    async execute(request) {
      const { operation, variables } = request;
      if (operation.isIntrospection) {
        return execute({
          schema,
          document: operation.document,
          operationName: operation.name,
          variableValues: variables,
        });
      }
      const result = await planAndRun(request);
      const { data, brokenAt } = completed(result.data as Record<string, unknown> | null, operation.shape, {
        ...operation.defaultFlags,
        ...variables,
      });
      if (result.errors !== undefined && result.errors.length > 0) return { errors: result.errors, data };
      return brokenAt === undefined ? { data } : { errors: [missingReference(brokenAt)], data };
    },
  };
}
