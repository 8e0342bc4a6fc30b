import type { Logger, Metrics } from '@antoan/telemetry';
import { withRequestId } from '@antoan/telemetry';
import { fastify, type FastifyInstance } from 'fastify';
import type { JWTVerifyGetKey } from 'jose';
import { errorReply } from './error-reply.ts';
import { createFederation } from './federation/federation.ts';
import { createSubgraphCaller } from './federation/subgraph-caller.ts';
import type { SubgraphTransport } from './federation/subgraph-transport.ts';
import { createGatewayMetrics } from './gateway.metrics.ts';
import type { FileDoor } from './files/file-door.ts';
import { filesPath, registerFilesRoute } from './files/files.route.ts';
import { registerGraphqlRoute } from './graphql.route.ts';
import { registerHandOver, type HandOver } from './hand-over/hand-over.ts';
import { registerHealthRoutes } from './health/health.route.ts';
import { createAskingRate, defaultRates, type AskingRates } from './operation/asking-rate.ts';
import { defaultLimits, type OperationLimits } from './operation/operation-limits.ts';
import { createOperationStore } from './operation/operation-store.ts';
import { RefusedRequest } from './operation/refused-request.ts';
import { createTokenVerifier } from './token/token-verifier.ts';
import { registerFrontEnds } from './web/front-ends.ts';

export { fileDoorAt, type FileDoor } from './files/file-door.ts';
export { httpSubgraph } from './federation/http-subgraph.ts';
export type { ForwardedHeaders, SubgraphRequest, SubgraphTransport } from './federation/subgraph-transport.ts';
export { forwardTo, type HandOver } from './hand-over/hand-over.ts';
export {
  composeSupergraph,
  CompositionError,
  type ComposedSupergraph,
  type SubgraphSchema,
} from './supergraph/compose-supergraph.ts';
export { pageHeaders } from './web/security-headers.ts';
export type { OperationLimits };

/** All that a gateway is made of; nothing is read from the environment here. */
export interface GatewayConfig {
  host?: string;
  /** 0 takes any free port. */
  port: number;
  /** The composed supergraph. No subgraph needs to be up when the gateway starts. */
  supergraph: string;
  /** One for each subgraph: `RunningService.subgraph` in this process, `httpSubgraph(name, url)` beyond it. */
  subgraphs: SubgraphTransport[];
  /** Identity's public keys. */
  keys: JWTVerifyGetKey;
  handOvers?: HandOver[];
  /** One for each service that keeps files. */
  fileDoors?: FileDoor[];
  /** The folder of the built front ends; see `registerFrontEnds`. */
  webRoot?: string;
  introspection?: boolean;
  limits?: Partial<OperationLimits>;
  /** How often one address may ask for a field in a minute. */
  rates?: AskingRates;
  bodyLimit?: number;
  subgraphTimeoutMs?: number;
  /** Whether a load balancer stands in front, whose `X-Forwarded-*` headers may be believed. */
  trustProxy?: boolean;
  log: Logger;
  metrics?: Metrics;
}

/** A gateway that listens. */
export interface RunningGateway {
  url: string;
  port: number;
  stop(): Promise<void>;
}

/** Starts the one address of the product: the API, the hand-over to identity, the front ends, health and metrics. */
export async function startGateway(config: GatewayConfig): Promise<RunningGateway> {
  const { log, subgraphs } = config;
  const host = config.host ?? '127.0.0.1';
  const metrics = createGatewayMetrics(config.metrics);
  const transports = new Map(subgraphs.map((transport) => [transport.name, transport]));
  const call = createSubgraphCaller({ transports, timeoutMs: config.subgraphTimeoutMs ?? 10_000, metrics, log });
  const federation = await createFederation(config.supergraph, { call, log });
  const operations = createOperationStore(federation.schema, {
    limits: { ...defaultLimits, ...config.limits },
    introspection: config.introspection ?? false,
  });

  const server = createServer(config);
  const tokens = createTokenVerifier(config.keys);
  registerGraphqlRoute(server, {
    federation,
    operations,
    tokens,
    metrics,
    log,
    bodyLimit: config.bodyLimit ?? 512 * 1024,
    rate: createAskingRate(config.rates ?? defaultRates),
  });
  registerHealthRoutes(server, subgraphs);
  server.get('/metrics', async (_request, reply) => reply.type(metrics.contentType).send(await metrics.text()));
  for (const handOver of config.handOvers ?? []) await registerHandOver(server, handOver, log);
  await registerFilesRoute(server, { doors: config.fileDoors ?? [], tokens, log });
  const shellPages = config.webRoot === undefined ? undefined : await registerFrontEnds(server, config.webRoot);
  server.setNotFoundHandler(
    (request, reply) => shellPages?.(request, reply) ?? errorReply(request, reply, nothingHere(), log),
  );

  await server.listen({ host, port: config.port });
  const { port } = server.server.address() as { port: number };
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    port,
    async stop() {
      await server.close();
      await Promise.all(subgraphs.map((transport) => transport.close?.()));
    },
  };
}

/** A large file over a slow line of the districts. */
const uploadMs = 15 * 60_000;
/** Everything else comes whole in this time, or not at all. */
const requestMs = 30_000;

function createServer({ log, trustProxy }: GatewayConfig): FastifyInstance {
  const server = fastify({
    logger: false,
    // The last hop alone: what stands before it in X-Forwarded-For anybody may have written.
    trustProxy: trustProxy === true && ((_address, hop) => hop === 0),
    forceCloseConnections: 'idle',
    requestTimeout: uploadMs,
    frameworkErrors: (error, request, reply) => void errorReply(request, reply, error, log),
    genReqId: (request) => {
      const given = request.headers['x-request-id'];
      return withRequestId(typeof given === 'string' ? given : undefined, (requestId) => requestId);
    },
  });
  server.removeContentTypeParser('text/plain');
  server.addHook('onRequest', async ({ raw, url }) => {
    if (url.startsWith(filesPath) || raw.complete) return;
    const tooSlow = setTimeout(() => raw.destroy(), requestMs);
    raw.once('close', () => clearTimeout(tooSlow));
  });
  server.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id).header('x-content-type-options', 'nosniff');
  });
  server.setErrorHandler((error, request, reply) =>
    withRequestId(request.id, () => errorReply(request, reply, error, log)),
  );
  return server;
}

function nothingHere(): RefusedRequest {
  return new RefusedRequest(404, 'There is nothing at this address.', { code: 'NOT_FOUND' });
}
