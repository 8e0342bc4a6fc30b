import type { FastifyInstance } from 'fastify';
import { parse } from 'graphql';
import type { SubgraphTransport } from '../federation/subgraph-transport.ts';

/** What `/health/ready` says: degraded while some subgraphs are away, unavailable when all are. */
interface Readiness {
  status: 'ready' | 'degraded' | 'unavailable';
  subgraphs: Record<string, 'up' | 'down'>;
}

const probe = parse('{ __typename }');

/** Probes are shared for this long, so that asking often costs the subgraphs nothing. */
const freshForMs = 1_000;
const timeoutMs = 1_500;

/** Whether the process lives, and whether there is anything it can serve. */
export function registerHealthRoutes(server: FastifyInstance, transports: Iterable<SubgraphTransport>): void {
  const all = [...transports];
  let last: { at: number; readiness: Promise<Readiness> } | undefined;

  async function isUp(transport: SubgraphTransport): Promise<boolean> {
    const signal = AbortSignal.timeout(timeoutMs);
    const tooLate = new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    const answer = Promise.resolve().then(() => transport.execute({ query: probe, headers: {} }, signal));
    return Promise.race([answer, tooLate]).then(
      () => true,
      () => false,
    );
  }

  async function probeAll(): Promise<Readiness> {
    const states = await Promise.all(
      all.map(async (transport) => [transport.name, (await isUp(transport)) ? 'up' : 'down'] as const),
    );
    const up = states.filter(([, state]) => state === 'up').length;
    return {
      status: up === all.length ? 'ready' : up > 0 ? 'degraded' : 'unavailable',
      subgraphs: Object.fromEntries(states),
    };
  }

  server.get('/health/live', async (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'live' }),
  );
  server.get('/health/ready', async (_request, reply) => {
    if (last === undefined || Date.now() - last.at > freshForMs) last = { at: Date.now(), readiness: probeAll() };
    const readiness = await last.readiness;
    return reply
      .code(readiness.status === 'unavailable' ? 503 : 200)
      .header('cache-control', 'no-store')
      .send(readiness);
  });
}
