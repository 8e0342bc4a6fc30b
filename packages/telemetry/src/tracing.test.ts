import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withRequestId } from './request-id.ts';
import { startTracing, traced } from './tracing.ts';

interface ReceivedSpan {
  name: string;
  spanId: string;
  parentSpanId?: string;
  attributes: { key: string; value: { stringValue?: string } }[];
  status: { code?: number };
}

let collector: Server;
let endpoint: string;
let spans: ReceivedSpan[];
let resources: string;

beforeEach(async () => {
  spans = [];
  collector = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => (body += part));
    request.on('end', () => {
      const { resourceSpans } = JSON.parse(body) as {
        resourceSpans: { resource: object; scopeSpans: { spans: ReceivedSpan[] }[] }[];
      };
      resources = JSON.stringify(resourceSpans.map(({ resource }) => resource));
      if (request.url === '/v1/traces')
        spans.push(...resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)));
      response.end('{}');
    });
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  endpoint = `http://127.0.0.1:${(collector.address() as { port: number }).port}`;
});
afterEach(() => new Promise((resolve) => collector.close(resolve)));

test('an operator sees in the collector what ran within what, under the request id, and what failed', async () => {
  const stop = await startTracing({ service: 'gateway', endpoint });
  await withRequestId('request-0001', () =>
    traced('operation', { 'graphql.operation.name': 'Board' }, async () => {
      await traced('call', { subgraph: 'units' }, async () => undefined);
      await traced('call that fails', {}, () => Promise.reject(new Error('x'))).catch(() => undefined);
    }),
  );
  await stop();

  const [call, failed, operation] = ['call', 'call that fails', 'operation'].map((name) =>
    spans.find((span) => span.name === name)!,
  );
  expect(call!.parentSpanId).toBe(operation!.spanId);
  expect(failed!.parentSpanId).toBe(operation!.spanId);
  expect(operation!.attributes).toEqual(
    expect.arrayContaining([{ key: 'antoan.request_id', value: { stringValue: 'request-0001' } }]),
  );
  expect([call!.status.code ?? 0, failed!.status.code]).toEqual([0, 2]);
  expect(resources).toContain('gateway');
});

test('without a collector everything runs and nothing is sent', async () => {
  expect(await traced('operation', {}, async () => 42)).toBe(42);
  expect(spans).toEqual([]);
});
