import { readFile } from 'node:fs/promises';
import { createLogger, startTracing } from '@antoan/telemetry';
import { createRemoteJWKSet } from 'jose';
import { config } from './config.ts';
import { fileDoorAt, forwardTo, httpSubgraph, startGateway } from './service.ts';
import { subgraphAddresses } from './supergraph/subgraph-addresses.ts';

const log = createLogger({ service: 'gateway', level: config.LOG_LEVEL });
const { OTEL_EXPORTER_OTLP_ENDPOINT: collector } = config;
const stopTracing =
  collector === undefined ? undefined : await startTracing({ service: 'gateway', endpoint: collector });

const supergraph = await readFile(config.SUPERGRAPH, 'utf8');
const addresses = subgraphAddresses(supergraph);
for (const pair of config.PEERS.split(',').filter(Boolean)) addresses.set(...(pair.split('=', 2) as [string, string]));

const gateway = await startGateway({
  host: config.HOST,
  port: config.PORT,
  supergraph,
  subgraphs: [...addresses].map(([name, url]) => httpSubgraph(name, url)),
  keys: createRemoteJWKSet(new URL('/api/auth/jwks', config.IDENTITY_URL), {
    cooldownDuration: 1_000,
    timeoutDuration: 3_000,
  }),
  handOvers: [{ service: 'identity', prefix: '/api/auth/', handle: forwardTo(config.IDENTITY_URL) }],
  fileDoors: [...addresses].map(([name, url]) => fileDoorAt(name, url)),
  webRoot: config.WEB_ROOT,
  introspection: config.INTROSPECTION,
  trustProxy: config.TRUST_PROXY,
  subgraphTimeoutMs: config.SUBGRAPH_TIMEOUT_MS,
  log,
});
log.info({ address: gateway.url }, 'listening');
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => void stop().then(() => process.exit(0)));
}

async function stop(): Promise<void> {
  await gateway.stop();
  await stopTracing?.();
}
