import type { Logger } from '@antoan/telemetry';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** A part of the address space that another service answers; `RunningService.web`, or `forwardTo` its address. */
export interface HandOver {
  service: string;
  /** With a slash at its end, such as `/api/auth/`. */
  prefix: string;
  handle(request: Request): Promise<Response>;
}

/** Headers that belong to one connection, or that only the gateway may set. */
const notPassedOn = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'content-length',
  'expect',
  'accept-encoding',
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
]);

const maxBody = 64 * 1024;

/** Hands every request below the prefix over, with the client's address as the gateway saw it. */
export async function registerHandOver(server: FastifyInstance, handOver: HandOver, log: Logger): Promise<void> {
  const { prefix, service } = handOver;

  await server.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: maxBody }, (_request, body, done) =>
      done(null, body),
    );
    scope.all(`${prefix}*`, async (request, reply) => {
      try {
        return await give(reply, await handOver.handle(webRequestOf(request)));
      } catch (error) {
        log.warn({ err: error, service }, 'a service does not answer what was handed over to it');
        return reply.code(503).header('cache-control', 'no-store').send({ code: 'UNAVAILABLE', service });
      }
    });
  });
}

/** Hands over to a service in another process. */
export function forwardTo(base: string): (request: Request) => Promise<Response> {
  return async (request) => {
    const { pathname, search } = new URL(request.url);
    const body = request.body === null ? undefined : await request.arrayBuffer();
    return fetch(new URL(pathname + search, base), {
      method: request.method,
      headers: request.headers,
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(15_000),
    });
  };
}

function webRequestOf(request: FastifyRequest): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value === undefined || notPassedOn.has(name)) continue;
    headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  headers.set('x-forwarded-for', request.ip);
  headers.set('x-forwarded-host', request.host);
  headers.set('x-forwarded-proto', request.protocol);
  headers.set('x-request-id', request.id);
  const hasBody = request.body instanceof Buffer && request.body.length > 0;
  return new Request(`${request.protocol}://${request.host}${request.url}`, {
    method: request.method,
    headers,
    body: hasBody ? new Uint8Array(request.body as Buffer) : undefined,
  });
}

async function give(reply: FastifyReply, response: Response): Promise<FastifyReply> {
  reply.code(response.status);
  response.headers.forEach((value, name) => {
    const isPassedOn =
      !notPassedOn.has(name) && name !== 'set-cookie' && name !== 'content-encoding' && name !== 'x-request-id';
    if (isPassedOn) reply.header(name, value);
  });
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) reply.header('set-cookie', cookies);
  return reply.send(Buffer.from(await response.arrayBuffer()));
}
