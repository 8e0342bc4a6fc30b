import { createMetrics, type Metrics } from '@antoan/telemetry';
import { Counter, Histogram } from 'prom-client';

/** How a request of a client ended. */
export type Outcome = 'ok' | 'partial' | 'refused' | 'unauthenticated' | 'failed';

/** What the gateway measures. No label carries a person, a unit or a query. */
export interface GatewayMetrics {
  operation(kind: string, outcome: Outcome, seconds: number): void;
  subgraphCall(subgraph: string, outcome: 'ok' | 'errors' | 'unavailable', seconds: number): void;
  text(): Promise<string>;
  contentType: string;
}

/** The measures of one gateway, on the registry of its process. */
export function createGatewayMetrics(metrics: Metrics = createMetrics({ withProcess: true })): GatewayMetrics {
  const registers = [metrics.registry];
  const calls = new Counter({
    name: 'antoan_subgraph_calls_total',
    help: 'Calls of the gateway to subgraphs.',
    labelNames: ['subgraph', 'outcome'],
    registers,
  });
  const callSeconds = new Histogram({
    name: 'antoan_subgraph_call_seconds',
    help: 'Time until a subgraph answered the gateway.',
    labelNames: ['subgraph'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers,
  });
  return {
    operation: (kind, outcome, seconds) => {
      metrics.operations.inc({ service: 'gateway', kind, outcome });
      metrics.operationSeconds.observe({ service: 'gateway', kind }, seconds);
    },
    subgraphCall: (subgraph, outcome, seconds) => {
      calls.inc({ subgraph, outcome });
      callSeconds.observe({ subgraph }, seconds);
    },
    text: () => metrics.text(),
    contentType: metrics.registry.contentType,
  };
}
