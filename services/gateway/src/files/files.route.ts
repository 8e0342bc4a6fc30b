import { Readable } from 'node:stream';
import { flowOf, giveFlow, takeFlows } from '@antoan/body-flow';
import { withRequestId, type Logger } from '@antoan/telemetry';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { errorReply } from '../error-reply.ts';
import { RefusedRequest } from '../operation/refused-request.ts';
import type { TokenVerifier } from '../token/token-verifier.ts';
import type { FileDoor } from './file-door.ts';

/** Where clients find the files of all services: `/api/files/<service>`. */
export const filesPath = '/api/files/';

/** All that a service needs to know of a request for a file; a cookie is never among it. */
const passedOn = ['authorization', 'content-type', 'content-length', 'x-file-name', 'x-file-declaration'];

/** Headers of one connection, or that the gateway itself sets. */
const notPassedOn = new Set(['connection', 'keep-alive', 'transfer-encoding', 'x-request-id', 'date', 'set-cookie']);

interface Place {
  Params: { service: string; '*'?: string };
}

/**
 * Hands uploads and downloads over to the service that keeps them. The token is looked at before the first byte is taken, and
 * again by the service. It comes in a header that only our own page can send, so no other page can act in a visitor's name.
 */
export async function registerFilesRoute(
  server: FastifyInstance,
  parts: { doors: readonly FileDoor[]; tokens: TokenVerifier; log: Logger },
): Promise<void> {
  const doors = new Map(parts.doors.map((door) => [door.service, door]));

  async function serve(request: FastifyRequest<Place>, reply: FastifyReply): Promise<FastifyReply> {
    const { service } = request.params;
    const door = doors.get(service);
    if (door === undefined) throw new RefusedRequest(404, 'There is no such thing.', { code: 'NOT_FOUND' });
    const { authorization } = request.headers;
    if (authorization === undefined)
      throw new RefusedRequest(401, 'Sign in to do this.', { code: 'UNAUTHENTICATED', reason: 'missing' });
    await parts.tokens.verify(authorization);
    const response = await door.handle(handedOver(request, reply)).catch((error: unknown) => {
      parts.log.warn({ err: error, service }, 'a service does not answer what was handed over to it');
      throw new RefusedRequest(503, 'A part of the system does not answer.', { code: 'UNAVAILABLE', service });
    });
    return giveFlow(reply, response, (name) => !notPassedOn.has(name));
  }

  await server.register(async (scope) => {
    takeFlows(scope);
    const answer = (request: FastifyRequest<Place>, reply: FastifyReply): Promise<FastifyReply> =>
      withRequestId(request.id, () =>
        serve(request, reply).catch((error: unknown) => errorReply(request, reply, error, parts.log)),
      );
    scope.route<Place>({ method: ['GET', 'POST'], url: `${filesPath}:service`, handler: answer });
    scope.route<Place>({ method: 'GET', url: `${filesPath}:service/*`, handler: answer });
  });
}

/** The request as the service's own door at `/files` sees it. */
function handedOver(request: FastifyRequest<Place>, reply: FastifyReply): Request {
  const headers = new Headers({ 'x-request-id': request.id });
  for (const name of passedOn) {
    const value = request.headers[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  const rest = request.url.slice(filesPath.length + request.params.service.length);
  return new Request(`http://service/files${rest}`, {
    method: request.method,
    headers,
    ...(request.body instanceof Readable && {
      body: flowOf(request.body, reply.raw) as RequestInit['body'],
      duplex: 'half',
    }),
  });
}
