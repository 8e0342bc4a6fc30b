import { clockOf, remoteSubgraph } from '@antoan/subgraph-kit';
import { createLogger, createMetrics } from '@antoan/telemetry';
import { config } from './config.ts';
import { startIdentity } from './service.ts';

const log = createLogger({ service: 'identity', level: config.LOG_LEVEL });
const identity = await startIdentity({
  databaseUrl: config.DATABASE_URL,
  clock: clockOf(config),
  log,
  metrics: createMetrics({ withProcess: true }),
  findPeer: (name) => remoteSubgraph({ name, url: '' }),
  settings: config.settings,
});
await identity.loadBase();
log.info({ address: await identity.listen(config.SERVICE_PORT) }, 'listening');
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => void identity.stop().then(() => process.exit(0)));
}
