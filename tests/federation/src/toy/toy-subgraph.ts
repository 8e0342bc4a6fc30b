import { buildSubgraphSchema, type GraphQLResolverMap } from '@apollo/subgraph';
import { fastify, type FastifyInstance } from 'fastify';
import { execute, parse, type DocumentNode, type ExecutionResult } from 'graphql';
import type { SubgraphRequest, SubgraphTransport } from '@antoan/service-gateway';

const federation = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])\n';

/** A small but real subgraph that can be taken away, be slow, and tells what reached it. */
export interface ToySubgraph {
  name: string;
  sdl: string;
  /** Headers of every request that reached it, latest last. */
  seen: Record<string, unknown>[];
  /** Milliseconds by which it answers late. */
  delayMs: number;
  inProcess: SubgraphTransport;
  /** Serves over HTTP; 0 takes any port. */
  listen(port: number): Promise<string>;
  takeAway(): Promise<void>;
  bringBack(): Promise<void>;
}

/** A subgraph of the given schema; its resolvers get the forwarded headers as context. */
export function toySubgraph(name: string, schemaText: string, resolvers: GraphQLResolverMap<unknown>): ToySubgraph {
  const sdl = federation + schemaText;
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers }]);
  let server: FastifyInstance | undefined;
  let port = 0;
  let isAway = false;

  async function answer(
    query: string | DocumentNode,
    request: Omit<SubgraphRequest, 'query'>,
    headers: Record<string, unknown>,
  ): Promise<ExecutionResult> {
    toy.seen.push(headers);
    if (toy.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, toy.delayMs));
    const document = typeof query === 'string' ? parse(query) : query;
    return execute({
      schema,
      document,
      variableValues: request.variables,
      operationName: request.operationName,
      contextValue: headers,
    });
  }

  async function serve(): Promise<void> {
    server = fastify({ forceCloseConnections: true });
    server.post('/graphql', async (request) => {
      const body = request.body as SubgraphRequest;
      return answer(body.query, body, request.headers);
    });
    await server.listen({ port, host: '127.0.0.1' });
    port = (server.server.address() as { port: number }).port;
  }

  const toy: ToySubgraph = {
    name,
    sdl,
    seen: [],
    delayMs: 0,
    inProcess: {
      name,
      async execute(request) {
        if (isAway) throw new Error(`${name} was stopped`);
        return answer(request.query, request, { ...request.headers });
      },
    },
    async listen(wanted) {
      port = wanted;
      await serve();
      return `http://127.0.0.1:${port}/graphql`;
    },
    async takeAway() {
      isAway = true;
      await server?.close();
    },
    async bringBack() {
      isAway = false;
      if (server !== undefined) await serve();
    },
  };
  return toy;
}
