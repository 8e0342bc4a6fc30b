import { SpanStatusCode, trace } from '@opentelemetry/api';

const tracer = trace.getTracer('antoan-gateway');

/** Runs `act` in a span. Without a configured exporter the span is a no-op. */
export function traced<Result>(name: string, act: () => Promise<Result>): Promise<Result> {
  return tracer.startActiveSpan(name, async (span) => {
    try {
      return await act();
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  });
}
