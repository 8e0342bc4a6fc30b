import { context, SpanStatusCode, trace, type Attributes } from '@opentelemetry/api';
import { currentRequestId } from './request-id.ts';

const tracer = trace.getTracer('antoan');

/**
 * Runs `act` in a span that carries the request id. Without `startTracing` the span costs next to nothing and goes nowhere.
 * @param attributes names and counts only: no query, no variable, no person
 */
export async function traced<Result>(
  name: string,
  attributes: Attributes,
  act: () => Promise<Result>,
): Promise<Result> {
  const requestId = currentRequestId();
  return tracer.startActiveSpan(
    name,
    { attributes: requestId === undefined ? attributes : { ...attributes, 'antoan.request_id': requestId } },
    async (span) => {
      try {
        return await act();
      } catch (error) {
        span.setStatus({ code: SpanStatusCode.ERROR });
        throw error;
      } finally {
        span.end();
      }
    },
  );
}

/**
 * Sends the spans of this process to an OpenTelemetry collector; resolves to what stops it.
 * The SDK is loaded only here: who does not trace does not pay for it.
 * @param options.endpoint as OTEL_EXPORTER_OTLP_ENDPOINT gives it, without `/v1/traces`
 */
export async function startTracing(options: { service: string; endpoint: string }): Promise<() => Promise<void>> {
  const [
    { BatchSpanProcessor, TracerProvider },
    { OTLPTraceExporter },
    { AsyncLocalStorageContextManager },
    { resourceFromAttributes },
  ] = await Promise.all([
    import('@opentelemetry/sdk-trace'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/context-async-hooks'),
    import('@opentelemetry/resources'),
  ]);
  const exporter = new OTLPTraceExporter({ url: `${options.endpoint.replace(/\/$/, '')}/v1/traces` });
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': options.service, 'service.namespace': 'antoan' }),
    spanProcessors: [new BatchSpanProcessor({ exporter })],
  });
  const contexts = new AsyncLocalStorageContextManager().enable();
  context.setGlobalContextManager(contexts);
  trace.setGlobalTracerProvider(provider);
  return async () => {
    await provider.shutdown();
    trace.disable();
    context.disable();
  };
}
