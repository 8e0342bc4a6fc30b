import { Connection } from './connection.ts';
import type { Job, JobResult } from './job.ts';

process.on('message', (job: Job) => {
  run(job).then(
    (result) => process.send?.(result),
    (error: unknown) => process.send?.({ error: String(error) }),
  );
});
process.once('disconnect', () => process.exit(0));
process.send?.('ready');

/** As many loops as connections; each asks again when it was answered, until the time is over. */
async function run(job: Job): Promise<JobResult> {
  const requests = job.bodies.map((body) => requestOf(job, body));
  const connections = Array.from({ length: job.connections }, () => new Connection(job.port));
  const latencies: number[] = [];
  let next = 0;
  const begin = performance.now();
  const end = begin + job.milliseconds;

  async function loop(connection: Connection): Promise<void> {
    for (let startedAt = performance.now(); startedAt < end;) {
      const index = next++ % requests.length;
      const body = await connection.ask(requests[index]!);
      if (body.length !== job.lengths[index]) throw new Error(`A wrong answer: ${body.toString('utf8').slice(0, 300)}`);
      const answeredAt = performance.now();
      latencies.push(answeredAt - startedAt);
      startedAt = answeredAt;
    }
  }
  try {
    await Promise.all(connections.map(loop));
  } finally {
    for (const connection of connections) connection.close();
  }
  const seconds = (performance.now() - begin) / 1000;
  return { requests: latencies.length, seconds, latencies: latencies.toSorted((a, b) => a - b) };
}

function requestOf({ path, authorization }: Job, body: string): Buffer {
  const head = [
    `POST ${path} HTTP/1.1`,
    'host: 127.0.0.1',
    'content-type: application/json',
    'accept: application/json',
    `authorization: ${authorization}`,
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`);
}
