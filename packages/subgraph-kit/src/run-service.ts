import { demonstrationClock, systemClock } from '@antoan/clock';
import { createLogger, createMetrics, startTracing } from '@antoan/telemetry';
import { createRemoteJWKSet } from 'jose';
import { z } from 'zod';
import { fileEnvironment, fileSettingsOf } from './file-settings.ts';
import { remoteSubgraph } from './peers.ts';
import { remoteMachineTokens } from './remote-machine-tokens.ts';
import type { ServiceDefinition } from './service-definition.ts';
import { startService, type RunningService } from './start-service.ts';

/** The settings of a service that runs in a process of its own. */
export const serviceEnvironment = z.object({
  SERVICE_PORT: z.coerce.number().int().describe('Port on loopback.'),
  DATABASE_URL: z.url().describe("Connection of the service's own database role."),
  IDENTITY_URL: z.url().describe('Where identity answers, without path.'),
  SERVICE_SECRET: z.string().min(16).describe('Proves to identity which service asks for a machine token.'),
  PEERS: z.string().default('').describe('Other services as name=url pairs, separated by commas.'),
  CLOCK_STARTS_AT: z.iso.datetime().optional().describe('Demonstration only: the moment the product clock began at.'),
  CLOCK_ANCHORED_AT: z.iso.datetime().optional().describe('Demonstration only: when it really was that moment.'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url().optional().describe('Where spans are sent; none are recorded without it.'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error']).default('info').describe('How much is logged.'),
  ...fileEnvironment.shape,
});

/** See `serviceEnvironment`. */
export type ServiceEnvironment = z.infer<typeof serviceEnvironment>;

/** Starts one service in this process, over HTTP, and stops it on SIGTERM or SIGINT. */
export async function runService<Settings>(
  definition: ServiceDefinition<Settings>,
  environment: ServiceEnvironment,
  settings: Settings,
): Promise<RunningService> {
  const log = createLogger({ service: definition.name, level: environment.LOG_LEVEL });
  const collector = environment.OTEL_EXPORTER_OTLP_ENDPOINT;
  const stopTracing =
    collector === undefined ? undefined : await startTracing({ service: definition.name, endpoint: collector });
  const addresses = new Map(
    environment.PEERS.split(',')
      .filter(Boolean)
      .map((pair) => pair.split('=', 2) as [string, string]),
  );
  const service = await startService(definition, {
    databaseUrl: environment.DATABASE_URL,
    clock: clockOf(environment),
    log,
    metrics: createMetrics({ withProcess: true }),
    keys: createRemoteJWKSet(new URL('/api/auth/jwks', environment.IDENTITY_URL)),
    findPeer: (name) => remoteSubgraph({ name, url: addresses.get(name) ?? '' }),
    machineTokens: remoteMachineTokens({
      url: new URL('/internal/machine-token', environment.IDENTITY_URL).href,
      service: definition.name,
      secret: environment.SERVICE_SECRET,
    }),
    settings,
    files: fileSettingsOf(environment),
  });
  log.info({ address: await service.listen(environment.SERVICE_PORT) }, 'listening');
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(
      signal,
      () =>
        void service
          .stop()
          .then(() => stopTracing?.())
          .then(() => process.exit(0)),
    );
  }
  return service;
}

/** The product clock that the settings describe: the demonstration's when both its moments are given, else the computer's. */
export function clockOf(environment: Pick<ServiceEnvironment, 'CLOCK_STARTS_AT' | 'CLOCK_ANCHORED_AT'>) {
  const { CLOCK_STARTS_AT: startsAt, CLOCK_ANCHORED_AT: anchoredAt } = environment;
  return startsAt !== undefined && anchoredAt !== undefined
    ? demonstrationClock({ startsAt: new Date(startsAt), anchoredAt: new Date(anchoredAt) })
    : systemClock();
}
