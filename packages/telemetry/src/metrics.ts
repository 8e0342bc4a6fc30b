import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What one service measures; `text()` is what Prometheus scrapes. No label ever carries a person, a unit or a query. */
export interface Metrics {
  operations: Counter<'service' | 'kind' | 'outcome'>;
  operationSeconds: Histogram<'service' | 'kind'>;
  events: Counter<'service' | 'type' | 'outcome'>;
  databaseConnections: Gauge<'service'>;
  registry: Registry;
  text(): Promise<string>;
}

/** A registry of the measures that every process has; several services of one process may share it. */
export function createMetrics(options: { withProcess?: boolean } = {}): Metrics {
  const registry = new Registry();
  const registers = [registry];
  if (options.withProcess) collectDefaultMetrics({ register: registry });
  return {
    operations: new Counter({
      name: 'antoan_operations_total',
      help: 'GraphQL operations served.',
      labelNames: ['service', 'kind', 'outcome'],
      registers,
    }),
    operationSeconds: new Histogram({
      name: 'antoan_operation_seconds',
      help: 'Time to serve a GraphQL operation.',
      labelNames: ['service', 'kind'],
      buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
      registers,
    }),
    events: new Counter({
      name: 'antoan_events_total',
      help: 'Business events handled.',
      labelNames: ['service', 'type', 'outcome'],
      registers,
    }),
    databaseConnections: new Gauge({
      name: 'antoan_database_connections',
      help: 'Connections open to PostgreSQL.',
      labelNames: ['service'],
      registers,
    }),
    registry,
    text: () => registry.metrics(),
  };
}
