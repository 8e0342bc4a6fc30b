import { expect, test } from 'vitest';
import { createLogger } from './logger.ts';
import { withRequestId } from './request-id.ts';

function capture() {
  const lines: string[] = [];
  return { lines, destination: { write: (line: string) => void lines.push(line) } };
}

test('a log line names the service and the request', () => {
  const { lines, destination } = capture();
  withRequestId('request-0001', () => createLogger({ service: 'units', destination }).info('served'));
  expect(JSON.parse(lines[0]!)).toMatchObject({ service: 'units', requestId: 'request-0001', msg: 'served' });
});

test('no password, token or name of a person leaves through the log', () => {
  const { lines, destination } = capture();
  const log = createLogger({ service: 'identity', destination });
  log.info({
    password: 'antoan-demo',
    request: { headers: { authorization: 'Bearer abc.def', cookie: 's=1' } },
    nominee: { nomineeName: 'Nguyễn Văn A' },
  });
  for (const secret of ['antoan-demo', 'abc.def', 's=1', 'Nguyễn']) expect(lines.join()).not.toContain(secret);
});

test('a request id that could forge a log line is replaced', () => {
  expect(withRequestId('x\n{"level":60}', (id) => id)).toMatch(/^[0-9a-f-]{36}$/);
});
