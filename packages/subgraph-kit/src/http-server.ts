import { ApolloServer } from '@apollo/server';
import type { GatewayExecutionResult, GatewayInterface } from '@apollo/server-gateway-interface';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { Metrics } from '@antoan/telemetry';
import { fastify, type FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { mountStream } from './stream-server.ts';
import type { Subgraph } from './subgraph.ts';

/** A handler in web terms: what better-auth speaks, and what the gateway hands over in process. */
export type WebHandler = (request: Request) => Promise<Response>;

const largestBody = 4 * 1024 * 1024;

/**
 * A subgraph behind its own @apollo/server, for the distributed topology. The server parses HTTP and nothing else:
 * the same executor that serves in process is its `gateway`, so no guard depends on the transport.
 * Listens on loopback; beyond one machine put it behind mutual TLS, for `_service` answers anyone.
 */
export async function serveOverHttp(options: {
  subgraph: Subgraph;
  schema: GraphQLSchema;
  metrics: Metrics;
  isReady: () => Promise<boolean>;
  webs?: readonly { prefix: string; handle: WebHandler }[];
  /** The same, for bodies too large to be held. */
  streams?: readonly { prefix: string; handle: WebHandler }[];
}): Promise<FastifyInstance> {
  const app = fastify({ logger: false, bodyLimit: largestBody });
  const apollo = new ApolloServer<{ headers: Record<string, string | undefined> }>({
    gateway: asGateway(options.subgraph, options.schema),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    // It would end the process before the rest of the service has stopped.
    stopOnTerminationSignals: false,
    plugins: [
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();
  await app.register(fastifyApollo(apollo), {
    path: '/graphql',
    context: async (request) => ({
      headers: {
        authorization: request.headers.authorization,
        'x-request-id': request.headers['x-request-id'] as string | undefined,
      },
    }),
  });

  app.get('/health/live', () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) =>
    (await options.isReady()) ? { status: 'ready' } : reply.code(503).send({ status: 'not ready' }),
  );
  app.get('/metrics', async (_request, reply) =>
    reply.type('text/plain; version=0.0.4').send(await options.metrics.text()),
  );
  for (const web of options.webs ?? []) mountWeb(app, web);
  for (const stream of options.streams ?? []) mountStream(app, stream);
  return app;
}

/** Hands everything below the prefix to a web handler, body untouched. */
export function mountWeb(app: FastifyInstance, web: { prefix: string; handle: WebHandler }): void {
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    scope.all(`${web.prefix}*`, async (request, reply) => {
      const url = new URL(request.url, `${request.protocol}://${request.headers.host ?? 'localhost'}`);
      const headers = new Headers();
      for (const [name, value] of Object.entries(request.headers)) {
        if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
      }
      const hasBody = request.method !== 'GET' && request.method !== 'HEAD' && request.body !== undefined;
      const answer = await web.handle(
        new Request(url, {
          method: request.method,
          headers,
          ...(hasBody && { body: request.body as Buffer<ArrayBuffer> }),
        }),
      );
      reply.status(answer.status);
      answer.headers.forEach((value, name) => {
        if (name !== 'set-cookie') reply.header(name, value);
      });
      for (const cookie of answer.headers.getSetCookie()) reply.header('set-cookie', cookie);
      return reply.send(Buffer.from(await answer.arrayBuffer()));
    });
  });
}

function asGateway(subgraph: Subgraph, schema: GraphQLSchema): GatewayInterface {
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: subgraph.sdl });
      return () => undefined;
    },
    load: async () => ({
      executor: async ({ document, request, context }) =>
        (await subgraph.execute({
          query: document,
          variables: request.variables,
          operationName: request.operationName,
          headers: context.headers as Record<string, string | undefined>,
        })) as GatewayExecutionResult,
    }),
    stop: async () => undefined,
  };
}
