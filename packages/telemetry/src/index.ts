export { createLogger, type Logger } from './logger.ts';
export { createMetrics, type Metrics } from './metrics.ts';
export { currentRequestId, withRequestId } from './request-id.ts';
export { startTracing, traced } from './tracing.ts';
